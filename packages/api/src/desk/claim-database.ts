import { WorkshopError } from '@ml4astro/edition';
import type { Desk } from './desk.ts';

/**
 * Says for good, at its first use, whether a database is real or a rehearsal's, and keeps the two apart.
 *
 * @throws {WorkshopError} `DATABASE_UNUSABLE` when a set clock meets a real database, or the other way round
 */
export async function claimDatabase({ db, clock }: Pick<Desk, 'db' | 'clock'>): Promise<void> {
  await db
    .insertInto('rehearsal')
    .values({ isRehearsal: clock.virtual })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { isRehearsal } = await db.selectFrom('rehearsal').select('isRehearsal').executeTakeFirstOrThrow();
  if (isRehearsal === clock.virtual) return;
  throw new WorkshopError(
    'DATABASE_UNUSABLE',
    isRehearsal
      ? 'This database was used with a set clock: it holds a rehearsal. Start with --at again, or name another database in DATABASE_URL.'
      : 'This database holds real data, and --at would write among it. Name an empty database in DATABASE_URL for a rehearsal, or leave DATABASE_URL out.',
  );
}
