import { Migrator } from 'kysely/migration';
import type { Db } from './connect.ts';
import { MIGRATIONS } from './migration-list.ts';

/**
 * Brings the schema to the newest step. Safe for two processes at once: Kysely's migrator holds an advisory lock.
 *
 * @returns the names of the steps that were applied
 */
export async function migrate(db: Db): Promise<string[]> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return results.map(({ migrationName }) => migrationName);
}
