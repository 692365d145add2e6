import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { findBinaries } from '../src/embedded/find-binaries.ts';
import { connect, DatabaseUnusable, openDatabase } from '../src/index.ts';
import type { TestServer } from '../src/testing/open-test-server.ts';
import { openTestDatabase } from '../src/testing/open-test-database.ts';
import { startTcpServer } from '../src/testing/start-tcp-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A server of its own machine, as `DATABASE_URL` would name it. */
let server: TestServer;
beforeAll(async () => {
  server = await startTcpServer(await findBinaries());
}, 60_000);
afterAll(() => server.close());

const refusal = (url: string) =>
  openDatabase({ url, dataDirectory: '/nowhere' }).then(
    async (database) => {
      await database.close();
      return 'it opened';
    },
    (error: unknown) => {
      if (!(error instanceof DatabaseUnusable)) throw error;
      return error.message;
    },
  );

async function emptyDatabase(name: string): Promise<string> {
  const admin = new Client({ connectionString: server.url('postgres') });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  return server.url(name);
}

test('without DATABASE_URL the database lies in the data folder, and is the same one the next time', async () => {
  const dataDirectory = temporaryFolder();
  const first = await openDatabase({ dataDirectory });
  await first.db.insertInto('rehearsal').values({ isRehearsal: true }).execute();
  await Promise.all([first.close(), first.close()]);
  const second = await openDatabase({ dataDirectory });
  onTestFinished(() => second.close());
  expect(await second.db.selectFrom('rehearsal').select('isRehearsal').execute()).toEqual([
    { isRehearsal: true },
  ]);
}, 60_000);

test('eight that open an empty database together all find the newest schema, each step once', async () => {
  const url = await emptyDatabase('together');
  const opened = await Promise.all(
    Array.from({ length: 8 }, () => openDatabase({ url, dataDirectory: '/nowhere' })),
  );
  const { rows } = await sql<{ steps: number; tables: number }>`
    select (select count(*) from kysely_migration) as steps,
      (select count(*) from pg_tables where tablename = 'submission') as tables`.execute(
    opened[0]?.db ?? connect(url),
  );
  expect(rows).toEqual([{ steps: expect.any(Number) as number, tables: 1 }]);
  expect(rows[0]?.steps).toBeGreaterThan(5);
  await Promise.all(opened.map((each) => each.close()));
}, 60_000);

test('a wrong password, a missing one and a database that is not there are told apart, and no password is printed', async () => {
  const right = new URL(server.url('postgres'));
  const wrong = new URL(right);
  wrong.password = 'hunter2';
  const none = new URL(right);
  none.password = '';
  const said = await Promise.all([wrong.href, none.href, server.url('elsewhere')].map(refusal));
  expect(said).toEqual([
    expect.stringMatching(
      /^The PostgreSQL server at 127\.0\.0\.1:\d+, database "postgres", refuses the user or the password\. Correct DATABASE_URL\.$/,
    ),
    expect.stringMatching(/asks for a password\. Write it into DATABASE_URL/),
    expect.stringMatching(/database "elsewhere", has no such database\. Create it/),
  ]);
  expect(said.join(' ')).not.toContain('hunter2');
  expect(said.join(' ')).not.toContain(right.password);
});

test('a server that is not there, or on a machine that nobody knows, is said with its address', async () => {
  expect(await refusal('postgres://x:y@127.0.0.1:9/desk')).toMatch(
    /127\.0\.0\.1:9, database "desk", does not answer/,
  );
  expect(await refusal('postgres://x:y@nowhere.invalid/desk')).toMatch(/nowhere\.invalid:5432.*machine/);
  expect(await refusal('postgres:///desk?host=/nowhere/socket&user=x')).toMatch(
    /\/nowhere\/socket, .*socket is not there/,
  );
});

test('a database that a newer program changed is refused and left alone', async () => {
  const url = await emptyDatabase('newer');
  const { db, close } = await openDatabase({ url, dataDirectory: '/nowhere' });
  await sql`insert into kysely_migration values ('9999-time-travel', '2030-01-01T00:00:00Z')`.execute(db);
  await close();
  expect(await refusal(url)).toBe(
    'The database was changed by a newer version of this program (9999-time-travel). Start that version, or restore a backup of this one into an empty database.',
  );
});

test('a user who may not make tables is told so', async () => {
  const url = new URL(await emptyDatabase('fenced'));
  const admin = new Client({ connectionString: url.href });
  await admin.connect();
  await admin.query(`create role reader login password 'reading'`);
  await admin.end();
  url.username = 'reader';
  url.password = 'reading';
  expect(await refusal(url.href)).toMatch(/does not let this user make tables/);
});

test('a server that does not start is said with its last words and where its log is', async () => {
  const dataDirectory = temporaryFolder();
  await (await openDatabase({ dataDirectory })).close();
  writeFileSync(join(dataDirectory, 'postgres/cluster/postgresql.conf'), 'shared_buffers = 4000000GB\n');
  await expect(openDatabase({ dataDirectory })).rejects.toThrow(
    /does not start in .*postgres\/cluster: .*server\.log/s,
  );
}, 60_000);

test('a connection that is cut in the middle of a transaction fails that transaction, and nothing else', async () => {
  const { db, close } = await openTestDatabase();
  onTestFinished(close);
  const cut = db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db);
    // The connection ends while nothing is asked of it.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await transaction.insertInto('rehearsal').values({ isRehearsal: true }).execute();
  });
  await expect(cut).rejects.toThrow(/terminat|not queryable|closed/i);
  expect(await db.selectFrom('rehearsal').selectAll().execute()).toEqual([]);
});

test('a statement that waits too long for a lock, and a transaction that holds one and does nothing, are ended', async () => {
  const { db, url, close } = await openTestDatabase();
  const impatient = connect(url, { statement: 200, idleTransaction: 200 });
  onTestFinished(async () => {
    await impatient.destroy();
    await close();
  });
  await db.transaction().execute(async (transaction) => {
    await sql`lock table rehearsal`.execute(transaction);
    await expect(impatient.selectFrom('rehearsal').selectAll().execute()).rejects.toThrow(
      'statement timeout',
    );
  });
  const idle = impatient.transaction().execute(async (transaction) => {
    await sql`lock table rehearsal`.execute(transaction);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await transaction.selectFrom('rehearsal').selectAll().execute();
  });
  await expect(idle).rejects.toThrow(/idle.in.transaction|terminat|not queryable|closed/i);
  expect(await db.selectFrom('rehearsal').selectAll().execute()).toEqual([]);
});

test('a time is the same instant in every zone of the machine, the summer hour that comes twice included', async () => {
  const { url, close } = await openTestDatabase();
  onTestFinished(close);
  const zone = process.env['TZ'];
  onTestFinished(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const at = new Date('2025-11-02T09:30:00.123Z');
  for (const place of ['America/Vancouver', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'UTC']) {
    process.env['TZ'] = place;
    const db = connect(url);
    const row = await db
      .insertInto('audit')
      .values({ at, act: 'test', subjectKind: 'zone', subjectId: place })
      .returning(['at', sql<string>`at::text`.as('text')])
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ at, text: '2025-11-02 09:30:00.123+00' });
    await db.destroy();
  }
});
