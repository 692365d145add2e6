import type { Desk } from '../desk.ts';

/** Whether anybody runs the series. */
export async function hasAdmin({ db }: Pick<Desk, 'db'>): Promise<boolean> {
  const found = await db
    .selectFrom('roleGrant')
    .where('role', '=', 'admin')
    .where('revokedAt', 'is', null)
    .select('id')
    .executeTakeFirst();
  return found !== undefined;
}
