import { asAdmin } from './as-admin.ts';
import { openTestServer, type TestServer } from './open-test-server.ts';
import { startTcpServer } from './start-tcp-server.ts';
import { getTemplateDatabase } from './template-database.ts';

/**
 * Vitest's `globalSetup` of a package with tests on a database: keeps the server up from the first test file to the last, and has
 * the template ready, so that no test file waits for it. Works without, only slower.
 */
export async function keepTestServer(): Promise<() => Promise<void>> {
  return keep(await openTestServer());
}

/**
 * The same on the PostgreSQL 15 that lies in the folder of `POSTGRES15`: started for this run behind a password, and named in
 * `TEST_DATABASE_URL` to all test files.
 */
export async function keepPostgres15(): Promise<() => Promise<void>> {
  const server = await startTcpServer({
    folder: process.env['POSTGRES15'] ?? '/usr/lib/postgresql/15',
    major: 15,
  });
  process.env['TEST_DATABASE_URL'] = server.url('postgres');
  return keep(server);
}

async function keep(server: TestServer): Promise<() => Promise<void>> {
  await asAdmin(server, (admin) => getTemplateDatabase(server, admin));
  return () => server.close();
}
