import { Temporal } from 'temporal-polyfill';
import { announcedAt } from './announcement.ts';
import { parseDeadline, type Deadline } from './deadline.ts';

/** One line of a ledger: what the date was said to be, since when, and why it changed. */
export interface LedgerEntry {
  /** See {@link parseDeadline} for the forms. */
  readonly value: string;
  /** The day (or instant with offset) on which the value was made public. */
  readonly announced: string;
  readonly reason?: string | undefined;
}

/** An entry with its value read. */
export interface LedgerLine {
  readonly deadline: Deadline;
  readonly announced: string;
  /** From then on readers knew it. A bare day counts from its first instant anywhere (UTC+14). */
  readonly announcedAt: Temporal.Instant;
  readonly reason: string | undefined;
}

/** What one date of an edition was, is, and why it moved. Lines are only ever added. */
export interface DeadlineLedger {
  readonly key: string;
  readonly lines: readonly LedgerLine[];
}

/** The keys that the platform acts on. An edition may keep others, with a title of their own. */
export const DEADLINE_KEYS = [
  'submission-opens',
  'submission',
  'notification',
  'camera-ready-paper',
  'camera-ready-poster',
  'reviewer-sign-up-opens',
  'reviewer-sign-up',
  'registration-opens',
  'registration',
  'upload-opens',
  'upload',
  'workshop',
] as const;

/**
 * Reads the entries of one key, in the order of the file.
 *
 * @param venueZone the edition's zone: the workshop's own day is a day at the venue even where no zone is written
 * @throws {WorkshopError} `DEADLINE_UNREADABLE`
 */
export function readLedger(key: string, entries: readonly LedgerEntry[], venueZone: string): DeadlineLedger {
  const zone = key === 'workshop' ? venueZone : undefined;
  return {
    key,
    lines: entries.map((entry) => ({
      deadline: parseDeadline(entry.value, zone),
      announced: entry.announced,
      announcedAt: announcedAt(entry.announced),
      reason: entry.reason,
    })),
  };
}

/** The lines that were public at `now`, oldest first. */
export function linesKnownAt(ledger: DeadlineLedger, now: Temporal.Instant): readonly LedgerLine[] {
  return ledger.lines.filter((line) => Temporal.Instant.compare(line.announcedAt, now) <= 0);
}

/** The line in force at `now`; `undefined` while nothing was announced. A withdrawn date is in force as such. */
export function findCurrentLine(ledger: DeadlineLedger, now: Temporal.Instant): LedgerLine | undefined {
  return linesKnownAt(ledger, now).at(-1);
}
