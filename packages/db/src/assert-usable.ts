import { sql } from 'kysely';
import type { Db } from './connect.ts';
import { DatabaseUnusable } from './database-unusable.ts';
import { readSchemaState } from './schema-state.ts';

/** The oldest server that the platform's SQL is tested on. */
const OLDEST = 15;

/**
 * Refuses a server that is too old, and a database that a newer program has changed.
 *
 * @throws {DatabaseUnusable}
 */
export async function assertUsable(db: Db): Promise<void> {
  const { rows } = await sql<{
    version: string;
  }>`select current_setting('server_version') as version`.execute(db);
  assertNewEnough(rows[0]?.version ?? '');
  const { unknown } = await readSchemaState(db);
  if (unknown.length > 0)
    throw new DatabaseUnusable(
      `The database was changed by a newer version of this program (${unknown.join(', ')}). Start that version, or restore a backup of this one into an empty database.`,
    );
}

/** @throws {DatabaseUnusable} for a version such as `14.22 (Debian 14.22-1)` */
export function assertNewEnough(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST) return;
  throw new DatabaseUnusable(
    `The server of DATABASE_URL is PostgreSQL ${version}; ${OLDEST} or newer is needed. Upgrade it, or leave DATABASE_URL out for the embedded database.`,
  );
}
