import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from './open-test-database.ts';

let one: TestDatabase;
let other: TestDatabase;

beforeAll(async () => {
  [one, other] = await Promise.all([openTestDatabase(), openTestDatabase()]);
});

afterAll(async () => {
  await Promise.all([one.close(), other.close()]);
});

test('two test files never see what the other wrote', async () => {
  await one.db.insertInto('rehearsal').values({ isRehearsal: true }).execute();
  expect(await other.db.selectFrom('rehearsal').selectAll().execute()).toEqual([]);
  expect(await one.db.selectFrom('rehearsal').selectAll().execute()).toHaveLength(1);
});

test('it is a PostgreSQL that this platform runs on', async () => {
  const { rows } = await sql<{
    version: number;
  }>`select current_setting('server_version_num')::int as version`.execute(one.db);
  expect(rows[0]?.version).toBeGreaterThanOrEqual(150_000);
});
