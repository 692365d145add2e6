import { sql } from 'kysely';
import type { Db } from './connect.ts';
import { MIGRATIONS } from './migration-list.ts';

/** How far a database is, against the steps that this program knows. By their names, in order. */
export interface SchemaState {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Applied by a newer program. */
  readonly unknown: readonly string[];
}

/** Reads it. An empty database has applied nothing. */
export async function readSchemaState(db: Db): Promise<SchemaState> {
  const { rows: tables } = await sql<{ exists: boolean }>`
    select to_regclass('kysely_migration') is not null as exists`.execute(db);
  const { rows } = tables[0]?.exists
    ? await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
    : { rows: [] };
  const names = rows.map(({ name }) => name);
  const known = Object.keys(MIGRATIONS);
  return {
    applied: names.filter((name) => known.includes(name)),
    pending: known.filter((name) => !names.includes(name)),
    unknown: names.filter((name) => !known.includes(name)),
  };
}
