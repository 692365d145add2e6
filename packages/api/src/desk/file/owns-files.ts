import type { Desk } from '../desk.ts';

/**
 * Whether the files of this store belong to this database: to the first one that asked. To another, all of them would be
 * files that no row names.
 */
export async function ownsFiles({ db, files }: Pick<Desk, 'db' | 'files'>): Promise<boolean> {
  await db
    .insertInto('identity')
    .defaultValues()
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { id } = await db.selectFrom('identity').select('id').executeTakeFirstOrThrow();
  return (await files.claim(id)) === id;
}
