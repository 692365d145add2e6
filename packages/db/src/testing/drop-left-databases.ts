import { asAdmin } from './as-admin.ts';
import type { TestServer } from './open-test-server.ts';
import { templateName } from './template-database.ts';

/** Drops what killed test runs and former migrations left on a server that nobody else uses. */
export async function dropLeftDatabases(server: Pick<TestServer, 'url'>): Promise<void> {
  await asAdmin(server, async (admin) => {
    const { rows } = await admin.query<{ name: string }>(
      `select datname as name from pg_database where datname ~ '^workshop_(test|template)_' and datname <> $1`,
      [templateName()],
    );
    for (const { name } of rows) await admin.query(`drop database ${name} with (force)`);
  });
}
