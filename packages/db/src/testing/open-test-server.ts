import { createHash } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedServer } from '../embedded/open-embedded-server.ts';

/** The server on which tests make their databases. */
export interface TestServer {
  /** The address of one of its databases. */
  url(database: string): string;
  close(): Promise<void>;
}

/**
 * The server that `TEST_DATABASE_URL` names, whose user may make databases; else the embedded one, which every test run of a user
 * on this machine shares and the last one stops.
 */
export async function openTestServer(): Promise<TestServer> {
  const named = process.env['TEST_DATABASE_URL'];
  if (named) return { url: (database) => withDatabase(named, database), close: () => Promise.resolve() };
  const place = createHash('sha256')
    .update(import.meta.dirname)
    .digest('hex')
    .slice(0, 8);
  return openEmbeddedServer(join(tmpdir(), `workshop-tests-${userInfo().uid}-${place}`));
}

function withDatabase(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
