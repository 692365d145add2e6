import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Desk } from './desk.ts';

/**
 * The instant that decides whether an act is in time: the database's clock, which every process shares, or the time that a
 * person set. Ask it within the transaction and after its locks, or the wait for them would count in the author's favour.
 */
export async function readNow({ db, clock }: Pick<Desk, 'db' | 'clock'>): Promise<Temporal.Instant> {
  if (clock.virtual) return clock.now();
  const { rows } = await sql<{ now: Date }>`select clock_timestamp()::timestamptz(3) as now`.execute(db);
  const now = rows[0]?.now;
  if (now === undefined) throw new Error('The database did not tell the time.');
  return Temporal.Instant.fromEpochMilliseconds(now.getTime());
}
