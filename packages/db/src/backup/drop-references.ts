import type { Client } from 'pg';

/**
 * Takes the foreign keys of all tables away, so that rows may come in any order.
 *
 * @returns what puts them back, which looks at every row
 */
export async function dropReferences(client: Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and conparentid = 0`);
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${name}`);
  return async () => {
    // What waits for the end of the transaction would keep a table from being altered.
    await client.query('set constraints all immediate');
    for (const { table, name, definition } of rows)
      await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  };
}
