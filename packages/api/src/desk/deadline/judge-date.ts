import {
  DEADLINE_KEYS,
  WorkshopError,
  readLedger,
  type Edition,
  type LedgerEntry,
  type LedgerLine,
  type Ledgers,
} from '@ml4astro/edition';
import { findDateErrors } from '@ml4astro/edition/check';
import { Temporal } from 'temporal-polyfill';
import { describeDeadline } from './describe-instant.ts';

/** A line that is to be added to a ledger, and what it meets there. */
export interface JudgedDate {
  readonly edition: Edition;
  /** As they are, with what was entered in the desk. */
  readonly ledgers: Ledgers;
  readonly key: string;
  readonly entry: LedgerEntry;
  readonly now: Temporal.Instant;
}

/**
 * Refuses a line that the files could not hold later, or that would take time away which has passed already: a date is only
 * set to a time to come, or taken back.
 *
 * @throws {WorkshopError} `INPUT_REFUSED`
 */
export function judgeDate({ edition, ledgers, key, entry, now }: JudgedDate): void {
  const { year, facts, sealed } = edition;
  if (sealed)
    throw refused(`The edition of ${year} is sealed: its dates stay as they are. See workshop amend.`);
  const keys: readonly string[] = [...new Set([...DEADLINE_KEYS, ...ledgers.keys()])];
  if (!keys.includes(key))
    throw refused(`There is no date "${key}" in ${year}. There are: ${keys.join(', ')}.`);
  const line = readLine(entry, key, facts.timezone);
  const { closesAt } = line.deadline;
  if (closesAt !== undefined && Temporal.Instant.compare(closesAt, now) <= 0)
    throw refused(
      `"${entry.value}" is over already: its last minute was ${describeDeadline(closesAt)}. Give a time to come.`,
    );
  if (closesAt === undefined && !ledgers.has(key))
    throw refused(`The date ${key} of ${year} was never announced, so it cannot be taken back.`);
  const lines = [...(ledgers.get(key)?.lines ?? []), line].toSorted((a, b) =>
    Temporal.Instant.compare(a.announcedAt, b.announcedAt),
  );
  const known = new Set(findDateErrors({ ledgers }));
  const errors = findDateErrors({ ledgers: new Map([...ledgers, [key, { key, lines }]]) });
  const fresh = errors.filter((error) => !known.has(error));
  if (fresh.length > 0) throw refused(`${fresh.join(' ')} Change the other date first.`);
}

function readLine(entry: LedgerEntry, key: string, venueZone: string): LedgerLine {
  try {
    const [line] = readLedger(key, [entry], venueZone).lines;
    if (line !== undefined) return line;
  } catch (error) {
    if (error instanceof WorkshopError) throw refused(error.message);
    throw error;
  }
  throw new Error('A ledger of one entry has no line.');
}

function refused(sentence: string): WorkshopError {
  return new WorkshopError('INPUT_REFUSED', sentence);
}
