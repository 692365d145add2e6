import { sql } from 'kysely';
import { listTables, quoteTable } from './backup/list-tables.ts';
import { withClient } from './backup/with-client.ts';
import { connect } from './connect.ts';
import { readSchemaState, type SchemaState } from './schema-state.ts';

/** What a database is like. */
export interface DatabaseStatus {
  /** Of the server: `18.4`. */
  readonly version: string;
  /** In bytes. */
  readonly size: number;
  readonly schema: SchemaState;
  /** How many rows each table has; `public.` is left out of their names. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Looks at a database and changes nothing. */
export async function readDatabaseStatus(url: string): Promise<DatabaseStatus> {
  const db = connect(url, { connections: 1, statement: 0 });
  try {
    const server = await sql<{ version: string; size: number }>`
      select current_setting('server_version') as version, pg_database_size(current_database()) as size`.execute(
      db,
    );
    const { version = '', size = 0 } = server.rows[0] ?? {};
    return { version, size, schema: await readSchemaState(db), rows: await countRows(url) };
  } finally {
    await db.destroy();
  }
}

function countRows(url: string): Promise<Record<string, number>> {
  return withClient(url, async (client) => {
    const counts: Record<string, number> = {};
    for (const { name } of await listTables(client)) {
      const { rows } = await client.query<{ count: string }>(
        `select count(*) from ${quoteTable(client, name)}`,
      );
      counts[name.replace(/^public\./, '')] = Number(rows[0]?.count);
    }
    return counts;
  });
}
