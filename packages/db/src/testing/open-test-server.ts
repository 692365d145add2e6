import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedServer } from '../embedded/open-embedded-server.ts';
import { dropLeftDatabases } from './drop-left-databases.ts';

/** The server on which tests make their databases. */
export interface TestServer {
  /** The address of one of its databases. */
  url(database: string): string;
  close(): Promise<void>;
}

/** Of this package: gone with an installation, and never part of a repository. */
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/test-postgres');

/** Where Linux says which start of the machine this is. */
const BOOT = '/proc/sys/kernel/random/boot_id';

/**
 * The server that `TEST_DATABASE_URL` names, whose user may make databases; else the embedded one, which all test runs of a
 * repository share and the last one stops.
 */
export async function openTestServer(): Promise<TestServer> {
  const named = process.env['TEST_DATABASE_URL'];
  if (named) return { url: (database) => withDatabase(named, database), close: () => Promise.resolve() };
  const boot = existsSync(BOOT) ? readFileSync(BOOT, 'utf8').trim() : undefined;
  mkdirSync(FOLDER, { recursive: true });
  for (const former of readdirSync(FOLDER))
    if (former !== boot && boot !== undefined) rmSync(join(FOLDER, former), { recursive: true, force: true });
  return openEmbeddedServer(join(FOLDER, boot ?? 'server'), {
    // Data of an earlier start of the machine are never used: what is not yet on the disk when it stops is not missed.
    settings: { fsync: boot === undefined ? 'on' : 'off', max_connections: '300' },
    beforeStop: (url) => dropLeftDatabases({ url }),
  });
}

function withDatabase(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
