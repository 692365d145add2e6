import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { pack as createPack, type Pack } from 'tar-stream';
import {
  CHECKSUMS_ENTRY,
  FORMAT,
  MANIFEST_ENTRY,
  partEntry,
  type BackedUpTable,
  type BackupChecksums,
  type BackupManifest,
} from './backup-format.ts';
import { BackupUnusable } from './backup-unusable.ts';
import { listTables, quoteColumns, quoteTable } from './list-tables.ts';
import { withClient } from './with-client.ts';

/** How many bytes a part of a table has before it is written, about. */
const PART = 4 * 1024 * 1024;

/** What was backed up. */
export interface BackupSummary {
  readonly takenAt: string;
  readonly migrations: readonly string[];
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Writes every row of a database to one file, as they were at one moment: who writes meanwhile is not kept waiting, and is either
 * wholly in it or not at all. Files in the file store are no rows, and are not in it. The file appears when it is whole, and only
 * its owner may read it: it holds people's addresses.
 *
 * @throws {BackupUnusable} when something is there already, or the database has no tables
 */
export async function writeBackup(url: string, path: string): Promise<BackupSummary> {
  if (existsSync(path)) throw new BackupUnusable(`${path} is there already. Name a file that is not.`);
  const draft = `${path}.part`;
  rmSync(draft, { force: true });
  try {
    const summary = await withClient(url, async (client) => {
      await client.query('begin isolation level repeatable read, read only');
      const pack = createPack();
      const [summary] = await Promise.all([
        dump(client, pack).catch((error: unknown) => {
          pack.destroy(error as Error);
          throw error;
        }),
        pipeline(pack, createGzip(), createWriteStream(draft, { mode: 0o600, flags: 'wx' })),
      ]);
      return summary;
    });
    const file = await open(draft, 'r');
    await file.sync();
    await file.close();
    await rename(draft, path);
    return summary;
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

async function dump(client: Client, pack: Pack): Promise<BackupSummary> {
  const manifest = await readManifest(client);
  const sha256: Record<string, string> = {};
  const rows: Record<string, number> = {};
  const add = async (name: string, content: Buffer) => {
    sha256[name] = createHash('sha256').update(content).digest('hex');
    await addEntry(pack, name, content, new Date(manifest.takenAt));
  };
  await add(MANIFEST_ENTRY, Buffer.from(JSON.stringify(manifest, null, 2)));
  for (const table of manifest.tables) {
    let part = 0;
    rows[table.name] = await copyOut(client, table, (content) =>
      add(partEntry(table.name, (part += 1)), content),
    );
  }
  const checksums: BackupChecksums = { sha256, rows };
  await add(CHECKSUMS_ENTRY, Buffer.from(JSON.stringify(checksums, null, 2)));
  pack.finalize();
  return { takenAt: manifest.takenAt, migrations: manifest.migrations, rows };
}

async function readManifest(client: Client): Promise<BackupManifest> {
  const { rows: times } = await client.query<{ at: Date; empty: boolean }>(
    `select transaction_timestamp() as at, to_regclass('kysely_migration') is null as empty`,
  );
  if (times[0]?.empty)
    throw new BackupUnusable('The database has no tables yet: there is nothing to back up.');
  const { rows: steps } = await client.query<{ name: string }>(
    'select name from kysely_migration order by name',
  );
  const tables = await listTables(client);
  return {
    format: FORMAT,
    takenAt: times[0]?.at.toISOString() ?? '',
    migrations: steps.map(({ name }) => name),
    tables,
  };
}

/** @returns how many rows there were */
async function copyOut(
  client: Client,
  table: BackedUpTable,
  take: (content: Buffer) => Promise<void>,
): Promise<number> {
  const stream = client.query(
    copyTo(`copy ${quoteTable(client, table.name)} (${quoteColumns(client, table)}) to stdout`),
  );
  let kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    kept.push(chunk);
    size += chunk.length;
    if (size < PART) continue;
    const all = Buffer.concat(kept);
    // A line feed within a value is written as two characters: each that is there ends a row.
    const end = all.lastIndexOf(10) + 1;
    if (end > 0) await take(all.subarray(0, end));
    kept = [all.subarray(end)];
    size = all.length - end;
  }
  if (size > 0) await take(Buffer.concat(kept));
  return stream.rowCount;
}

/** Waits while what reads the archive is slower. */
function addEntry(pack: Pack, name: string, content: Buffer, mtime: Date): Promise<void> {
  return new Promise((resolve, reject) => {
    const entry = pack.entry({ name, size: content.length, mode: 0o600, mtime }, (error) =>
      error ? reject(error) : resolve(),
    );
    entry.end(content);
  });
}
