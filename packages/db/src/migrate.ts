import { Migrator } from 'kysely/migration';
import { assertUsable } from './assert-usable.ts';
import type { Db } from './connect.ts';
import { MIGRATIONS } from './migration-list.ts';

/**
 * Brings the schema to the newest step, all of them or none. Safe for two processes at once: Kysely's migrator holds an advisory
 * lock, and the second finds nothing left to do.
 *
 * @returns the names of the steps that were applied
 * @throws {DatabaseUnusable} for a server that is too old, or a schema that is newer than this program
 */
export async function migrate(db: Db): Promise<string[]> {
  await assertUsable(db);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return results.map(({ migrationName }) => migrationName);
}
