import { WorkshopError } from '@ml4astro/edition';
import type { Desk } from '../desk.ts';
import { OWNER_KEY } from './file-key.ts';

/**
 * Makes the files of this store those of this database, for good, unless they are another's: to that one, what is put among
 * them would be files that no row names. So a rehearsal never writes into the bucket of a real desk.
 *
 * @param undone what does not happen otherwise, for the message: `nothing was swept away`
 * @throws {WorkshopError} `FILES_UNUSABLE` when they belong to another database
 */
export async function claimFiles({ db, files }: Pick<Desk, 'db' | 'files'>, undone: string): Promise<void> {
  await db
    .insertInto('identity')
    .defaultValues()
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { id } = await db.selectFrom('identity').select('id').executeTakeFirstOrThrow();
  if ((await files.claim(id)) === id) return;
  throw new WorkshopError(
    'FILES_UNUSABLE',
    `The stored files belong to another database: ${undone}. Give this one a store of its own, in FILES_URL or DATA_DIR. If that database is lost for good, remove "${OWNER_KEY}" from the store.`,
  );
}
