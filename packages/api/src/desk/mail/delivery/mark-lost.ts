import { sql } from 'kysely';
import type { Desk } from '../../desk.ts';
import { withoutSecrets } from './without-secrets.ts';

/** Marks what other workers never came back from: it may have left. A person decides what becomes of it. */
export async function markLost({ db }: Pick<Desk, 'db'>): Promise<void> {
  await db
    .updateTable('mail')
    .set({
      state: 'unknown',
      leaseUntil: null,
      lastError: 'The process that was sending it ended, or could not write down how it went.',
      data: withoutSecrets(),
    })
    .where('state', '=', 'sending')
    .where('leaseUntil', '<', sql<Date>`clock_timestamp()`)
    .execute();
}
