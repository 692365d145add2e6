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

/**
 * The server that `TEST_DATABASE_URL` names, whose user may make databases; else the embedded one, which all test runs of a
 * repository share and the last one stops.
 */
export async function openTestServer(): Promise<TestServer> {
  const named = process.env['TEST_DATABASE_URL'];
  if (named) return { url: (database) => withDatabase(named, database), close: () => Promise.resolve() };
  return openEmbeddedServer(FOLDER, (url) => dropLeftDatabases({ url }));
}

function withDatabase(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
