import { WorkshopError, findCurrentLine, keepHour, type LedgerEntry } from '@ml4astro/edition';
import { sql } from 'kysely';
import { writeAudit } from '../audit/write-audit.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { readNow } from '../desk-now.ts';
import { inTransaction } from '../in-transaction.ts';
import { DESK_DATES_CHANNEL } from './follow-desk-dates.ts';
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
  /** The value that was in force where this was decided; without it, whichever is. `null`: the date was not announced. */
  readonly insteadOf?: string | null | undefined;
}

/** What came of it. */
export interface ChangedDate {
  /** False where the value was in force already. */
  readonly changed: boolean;
  readonly value: string;
  /** Since when readers know it. */
  readonly announced: string;
}

/** Any number; with the year it is the lock of an edition's dates. */
const DATES_LOCK = 20_251;

/**
 * Adds a line to the ledger of a date, known to readers from now on. Asked twice it is there once. From its commit on every
 * submit counts by it; this process shows it in its next answer, the others once they hear of it.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN`, `INPUT_REFUSED`, or `CHANGED_MEANWHILE` when another change came first
 */
export async function changeDate(desk: ViewersDesk, change: DateChange): Promise<ChangedDate> {
  const outcome = await inTransaction(desk, (within) => addLine(within, change));
  // It is kept by now; that this process could not read it again is no failure of the change.
  if (outcome.changed) await desk.dates.read(desk).catch(desk.onError);
  return outcome;
}

async function addLine(desk: ViewersDesk, change: DateChange): Promise<ChangedDate> {
  const { edition: year, key, reason } = change;
  await sql`select pg_advisory_xact_lock(${DATES_LOCK}, ${year})`.execute(desk.db);
  const { edition } = desk.catalogue().getEdition(year);
  const ledgers = await readLedgers(desk, year);
  const now = await readNow(desk);
  const lines = ledgers.get(key)?.lines ?? [];
  const current = lines.length === 0 ? undefined : findCurrentLine({ key, lines }, now);
  const value = current === undefined ? change.value.trim() : keepHour(current.deadline, change.value.trim());
  if (current?.deadline.label === value)
    return { changed: false, value, announced: current.announced };
  if (change.insteadOf !== undefined && change.insteadOf !== (current?.deadline.label ?? null))
    throw new WorkshopError(
      'CHANGED_MEANWHILE',
      `"${current?.deadline.label ?? 'nothing'}" is in force for ${key} by now, not "${change.insteadOf ?? 'nothing'}". Look at it again.`,
    );
  // In whole seconds and not after now: it is in force at once.
  const announced = now.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString();
  const entry = { value, announced, reason } satisfies LedgerEntry;
  judgeDate({ edition, ledgers, key, entry, now });
  if (lines.some((line) => line.announcedAt.toString() === announced))
    throw new WorkshopError(
      'CHANGED_MEANWHILE',
      `The date ${key} was changed within this very second. Look at it again.`,
    );
  await desk.db
    .insertInto('deskDate')
    .values({
      editionYear: year,
      key,
      ...entry,
      createdBy: desk.viewer.accountId,
      createdAt: new Date(now.epochMilliseconds),
    })
    .execute();
  await writeAudit(desk, {
    actor: desk.viewer.accountId,
    act: 'date.changed',
    editionYear: year,
    subject: { kind: 'edition', id: String(year) },
    before: { key, value: current?.deadline.label ?? null },
    after: { key, ...entry },
  });
  await sql`select pg_notify(${DESK_DATES_CHANNEL}, ${String(year)})`.execute(desk.db);
  return { changed: true, value, announced };
}
