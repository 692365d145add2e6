import type { Desk } from '../desk.ts';

/**
 * What signing in proves: this account reads that address. So it gets its profile, and every submission that names the
 * address as an author's becomes this account's too.
 */
export async function joinAuthors({ db }: Pick<Desk, 'db'>, accountId: string): Promise<void> {
  await db
    .insertInto('profile')
    .values({ accountId, name: '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .updateTable('submissionAuthor')
    .from('auth.user')
    .set({ accountId })
    .where('auth.user.id', '=', accountId)
    .where('auth.user.emailVerified', '=', true)
    .whereRef('submissionAuthor.email', '=', 'auth.user.email')
    .where('submissionAuthor.accountId', 'is distinct from', accountId)
    .execute();
}
