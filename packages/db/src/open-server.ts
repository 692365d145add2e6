import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { DatabaseUnusable } from './database-unusable.ts';
import { openEmbeddedServer } from './embedded/open-embedded-server.ts';

/** Which database: a server's, or the embedded one of a data folder. */
export interface DatabasePlace {
  /** `DATABASE_URL`; without it, the embedded server. */
  readonly url?: string | undefined;
  /** The data folder; the embedded server keeps to `postgres` in it. */
  readonly dataDirectory: string;
}

/** How {@link openServer} may go about it. */
export interface OpenServerOptions {
  /** Whether an embedded database that is not there yet is made. */
  readonly create: boolean;
}

/** A database that can be connected to, until it is closed. */
export interface OpenServer {
  readonly url: string;
  close(): Promise<void>;
}

/** The embedded server's database. */
const NAME = 'workshop';

/**
 * Sees to it that the server is up and its database is there, with whatever is in it.
 *
 * @throws {DatabaseUnusable} when the embedded server cannot run, or is not there and not to be made
 */
export async function openServer(
  { url, dataDirectory }: DatabasePlace,
  { create }: OpenServerOptions = { create: true },
): Promise<OpenServer> {
  if (url !== undefined) return { url, close: () => Promise.resolve() };
  const folder = join(dataDirectory, 'postgres');
  if (!create && !existsSync(folder))
    throw new DatabaseUnusable(
      `There is no embedded database in ${folder}. It comes into being at the first start; or name another data folder, or a server in DATABASE_URL.`,
    );
  const server = await openEmbeddedServer(folder);
  try {
    await createDatabase(server.url('postgres'));
  } catch (error) {
    await server.close();
    throw error;
  }
  return { url: server.url(NAME), close: () => server.close() };
}

async function createDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`create database ${NAME}`);
  } catch (error) {
    // Another process made it meanwhile: duplicate_database, or unique_violation in its list.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await client.end();
  }
}
