import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { bringSchemaTo } from './bring-schema-to.ts';
import { findTable, type BackupManifest } from './backup-format.ts';
import { BackupUnusable } from './backup-unusable.ts';
import { dropReferences } from './drop-references.ts';
import { listTables, quoteColumns, quoteTable } from './list-tables.ts';
import { readEntries } from './read-entries.ts';
import { withClient } from './with-client.ts';
import type { BackupSummary } from './write-backup.ts';

/**
 * Fills an empty database from a backup: all of it, or nothing. Its schema is made first, as far as it was in the backup; later
 * steps are left to `migrate`.
 *
 * @throws {BackupUnusable} when the file is no whole backup, or the database is not empty; nothing has been changed then
 */
export async function restoreBackup(url: string, path: string): Promise<BackupSummary> {
  return withClient(url, async (client) => {
    await client.query('begin');
    const summary = await fill(client, path);
    await client.query('commit');
    return summary;
  });
}

async function fill(client: Client, path: string): Promise<BackupSummary> {
  let backup: BackupManifest | undefined;
  let restoreReferences = () => Promise.resolve();
  let summary: BackupSummary | undefined;
  const rows: Record<string, number> = {};
  await readEntries(path, {
    manifest: async (manifest) => {
      backup = manifest;
      await assertEmpty(client);
      await bringSchemaTo(client, manifest.migrations);
      await assertSameTables(client, manifest);
      restoreReferences = await dropReferences(client);
    },
    part: async (entry, content) => {
      const table = backup?.tables.find(({ name }) => name === findTable(entry));
      if (table === undefined) throw new BackupUnusable(`It has rows of no table that it names: "${entry}".`);
      const stream = client.query(
        copyFrom(`copy ${quoteTable(client, table.name)} (${quoteColumns(client, table)}) from stdin`),
      );
      stream.end(content);
      await finished(stream);
      rows[table.name] = (rows[table.name] ?? 0) + stream.rowCount;
    },
    end: async (checksums) => {
      const wrong = Object.entries(checksums.rows).find(([table, count]) => (rows[table] ?? 0) !== count);
      if (wrong !== undefined || backup === undefined)
        throw new BackupUnusable(`It has other rows of ${wrong?.[0]} than it says.`);
      await restoreReferences();
      await client.query('set constraints all immediate');
      await advanceSequences(client);
      summary = { takenAt: backup.takenAt, migrations: backup.migrations, rows: checksums.rows };
    },
  });
  if (summary === undefined) throw new BackupUnusable('It is cut short.');
  return summary;
}

/** A row anywhere, and nothing is written. */
async function assertEmpty(client: Client): Promise<void> {
  const filled: string[] = [];
  for (const { name } of await listTables(client)) {
    const { rows } = await client.query<{ filled: boolean }>(
      `select exists (select from ${quoteTable(client, name)}) as filled`,
    );
    if (rows[0]?.filled) filled.push(name.replace(/^public\./, ''));
  }
  if (filled.length > 0)
    throw new BackupUnusable(
      `The database is not empty: there are rows in ${filled.slice(0, 5).join(', ')}${filled.length > 5 ? ' …' : ''}. Restore into a new one: name it in DATABASE_URL, or move the folder of the embedded one away.`,
    );
}

async function assertSameTables(client: Client, { tables }: BackupManifest): Promise<void> {
  const there = new Map((await listTables(client)).map(({ name, columns }) => [name, columns]));
  const missing = tables.find(
    ({ name, columns }) => !columns.every((column) => there.get(name)?.includes(column)),
  );
  if (missing === undefined) return;
  throw new BackupUnusable(
    `It has a table ${missing.name} (${missing.columns.join(', ')}) that its version of the schema does not have.`,
  );
}

/** Numbers that the database gives go on after the highest that is there. */
async function advanceSequences(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(`
    select attrelid::regclass::text as table, attname as column from pg_attribute
    where attidentity <> '' and attnum > 0 and not attisdropped`);
  for (const { table, column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max(${client.escapeIdentifier(column)}), 0) + 1, false) from ${table}`,
      [table, column],
    );
}
