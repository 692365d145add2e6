import {
  WorkshopError,
  findCurrentLine,
  keepHour,
  type LedgerEntry,
  type LedgerLine,
} from '@ml4astro/edition';
import { readNow } from '../desk-now.ts';
import type { Desk } from '../desk.ts';
import type { Temporal } from 'temporal-polyfill';
import { judgeDate } from './judge-date.ts';
import { readLedgers } from './read-ledgers.ts';

/** A new value of a date. */
export interface DateChange {
  readonly edition: number;
  /** A key of the ledger: `submission`. */
  readonly key: string;
  /** See `parseDeadline` for the forms. A day alone keeps the hour and the zone of the value in force. */
  readonly value: string;
  /** Why, as readers are told. */
  readonly reason: string;
  /** The value that was in force where this was decided, `null` for none; left out, whichever is. */
  readonly insteadOf?: string | null | undefined;
}

/** A change of a date, judged at one instant. */
export interface WeighedDate {
  readonly now: Temporal.Instant;
  /** What is in force; `undefined` while the date is not announced. */
  readonly current: LedgerLine | undefined;
  /** The new line; `undefined` where its value is in force already. */
  readonly entry: (LedgerEntry & { readonly reason: string }) | undefined;
}

/**
 * Says what a change of a date comes to, and writes nothing.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN`, `INPUT_REFUSED`, or `CHANGED_MEANWHILE` when another change came first
 */
export async function weighDate(desk: Desk, change: DateChange): Promise<WeighedDate> {
  const { key, reason, insteadOf } = change;
  const { edition } = desk.catalogue().getEdition(change.edition);
  const ledgers = await readLedgers(desk, edition.year);
  const now = await readNow(desk);
  const ledger = ledgers.get(key);
  const current = ledger && findCurrentLine(ledger, now);
  const written = change.value.trim();
  const value = current === undefined ? written : keepHour(current.deadline, written);
  if (current?.deadline.label === value) return { now, current, entry: undefined };
  const inForce = current?.deadline.label ?? null;
  if (insteadOf !== undefined && insteadOf !== inForce)
    throw new WorkshopError(
      'CHANGED_MEANWHILE',
      `The date ${key} is "${inForce ?? 'not announced'}" by now, not "${insteadOf ?? 'not announced'}". Look at it again.`,
    );
  // In whole seconds and not after now: it is in force at once.
  const announced = now.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
  const entry = { value, announced, reason };
  judgeDate({ edition, ledgers, key, entry, now });
  if (ledger?.lines.some((line) => line.announcedAt.toString() === announced))
    throw new WorkshopError(
      'CHANGED_MEANWHILE',
      `The date ${key} was changed within this very second. Look at it again.`,
    );
  return { now, current, entry };
}
