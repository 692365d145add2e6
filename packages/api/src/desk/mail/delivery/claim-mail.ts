import type { Database } from '@ml4astro/db';
import { sql, type Selectable } from 'kysely';
import type { Desk } from '../../desk.ts';

/** A mail that this worker alone may send, until its lease ends. */
export type ClaimedMail = Selectable<Database['mail']>;

/**
 * Takes the mail that is due longest. It is `sending` in the database before anything is handed over: whatever happens to this
 * process then, nobody sends it a second time unasked.
 *
 * @param lease in milliseconds; longer than any delivery takes
 */
export function claimMail(
  { db }: Pick<Desk, 'db'>,
  worker: string,
  lease: number,
): Promise<ClaimedMail | undefined> {
  return db
    .updateTable('mail')
    .set({
      state: 'sending',
      worker,
      attempts: (from) => sql<number>`${from.ref('attempts')} + 1`,
      leaseUntil: sql<Date>`clock_timestamp() + ${lease} * interval '1 millisecond'`,
    })
    .where('id', '=', (from) =>
      from
        .selectFrom('mail')
        .select('id')
        .where('state', '=', 'queued')
        .where('dueAt', '<=', sql<Date>`clock_timestamp()`)
        .orderBy('dueAt')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst();
}
