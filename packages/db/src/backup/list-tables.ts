import type { Client } from 'pg';
import type { BackedUpTable } from './backup-format.ts';

/** The migrator's own tables, which say what the manifest says. */
const MIGRATORS = ['public.kysely_migration', 'public.kysely_migration_lock'];

/** Every table of a database with the columns that hold what was written (not what is computed from it), by name. */
export async function listTables(client: Client): Promise<BackedUpTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select n.nspname || '.' || c.relname as name,
      array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
    from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
    group by 1 order by 1`);
  return rows.filter(({ name }) => !MIGRATORS.includes(name));
}

/** A table's name as it stands in SQL. */
export function quoteTable(client: Client, name: string): string {
  return name
    .split('.')
    .map((part) => client.escapeIdentifier(part))
    .join('.');
}

/** Its columns, likewise. */
export function quoteColumns(client: Client, { columns }: BackedUpTable): string {
  return columns.map((column) => client.escapeIdentifier(column)).join(', ');
}
