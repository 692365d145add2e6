import type { Desk } from '../desk.ts';

/**
 * The accounts that run the series. Until the end of the transaction nobody else can change who they are, so that two who
 * leave at once do not leave nobody.
 */
export async function lockAdmins({ db }: Pick<Desk, 'db'>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('roleGrant')
    .where('role', '=', 'admin')
    .where('revokedAt', 'is', null)
    .select('accountId')
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(({ accountId }) => accountId);
}
