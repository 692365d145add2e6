import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { asAdmin } from '../src/testing/as-admin.ts';
import { openTestServer } from '../src/testing/open-test-server.ts';

/** The address of a database without any tables, gone after the test. */
export async function emptyDatabase(): Promise<string> {
  const server = await openTestServer();
  const name = `workshop_test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(server, (admin) => admin.query(`create database ${name}`));
  onTestFinished(async () => {
    await asAdmin(server, (admin) => admin.query(`drop database ${name} with (force)`));
    await server.close();
  });
  return server.url(name);
}
