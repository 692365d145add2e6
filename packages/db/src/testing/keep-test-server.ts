import { asAdmin } from './as-admin.ts';
import { openTestServer } from './open-test-server.ts';
import { getTemplateDatabase } from './template-database.ts';

/**
 * Vitest's `globalSetup` of a package with tests on a database: keeps the server up from the first test file to the last, and has
 * the template ready, so that no test file waits for it. Works without, only slower.
 */
export async function keepTestServer(): Promise<() => Promise<void>> {
  const server = await openTestServer();
  await asAdmin(server, (admin) => getTemplateDatabase(server, admin));
  return () => server.close();
}
