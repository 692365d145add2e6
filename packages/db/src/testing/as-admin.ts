import { Client } from 'pg';
import type { TestServer } from './open-test-server.ts';

/** Does something with a connection to the database `postgres` of a server, where other databases are made and dropped. */
export async function asAdmin<T>(
  server: Pick<TestServer, 'url'>,
  act: (admin: Client) => Promise<T>,
): Promise<T> {
  const admin = new Client({ connectionString: server.url('postgres') });
  await admin.connect();
  try {
    return await act(admin);
  } finally {
    await admin.end();
  }
}
