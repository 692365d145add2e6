import { sql } from 'kysely';
import { writeAudit } from '../audit/write-audit.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { inTransaction } from '../in-transaction.ts';
import { requireEditionAct } from '../organizer/require-edition-act.ts';
import { DESK_DATES_CHANNEL } from './follow-desk-dates.ts';
import { weighDate, type DateChange } from './weigh-date.ts';

/** What came of a change. */
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
 * @throws {WorkshopError} `EDITION_UNKNOWN`, `NOT_ALLOWED`, `INPUT_REFUSED`, or `CHANGED_MEANWHILE` when another change
 *   came first
 */
export async function changeDate(desk: ViewersDesk, change: DateChange): Promise<ChangedDate> {
  requireEditionAct('change-date', desk, change.edition);
  const outcome = await inTransaction(desk, (within) => addLine(within, change));
  // It is kept by now; that this process could not read it again is no failure of the change.
  if (outcome.changed) await desk.dates.read(desk).catch(desk.onError);
  return outcome;
}

async function addLine(desk: ViewersDesk, change: DateChange): Promise<ChangedDate> {
  const { edition: year, key } = change;
  await sql`select pg_advisory_xact_lock(${DATES_LOCK}, ${year})`.execute(desk.db);
  const { now, current, entry } = await weighDate(desk, change);
  if (entry === undefined)
    return { changed: false, value: current?.deadline.label ?? '', announced: current?.announced ?? '' };
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
  return { changed: true, value: entry.value, announced: entry.announced };
}
