import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { fc, test as propertyTest } from '@fast-check/vitest';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { BackupUnusable, connect, migrate, restoreBackup, writeBackup, type Db } from '../src/index.ts';
import { bringSchemaTo } from '../src/backup/bring-schema-to.ts';
import { withClient } from '../src/backup/with-client.ts';
import { MIGRATIONS } from '../src/migration-list.ts';
import { openTestDatabase } from '../src/testing/index.ts';
import { emptyDatabase } from './empty-database.ts';
import { temporaryFolder } from './temporary-folder.ts';

const AT = new Date('2025-06-02T11:59:59.999Z');

async function database(): Promise<{ db: Db; url: string }> {
  const { db, url, close } = await openTestDatabase();
  onTestFinished(close);
  return { db, url };
}

function connected(url: string): Db {
  const db = connect(url);
  onTestFinished(() => db.destroy());
  return db;
}

/** An account with a submission, a file and what refers to them: every kind of column, in tables that refer to later ones. */
async function fill(db: Db, title: string): Promise<string> {
  const { id: account } = await db
    .insertInto('auth.user')
    .values({
      name: title,
      email: `${randomBytes(6).toString('hex')}@example.org`,
      emailVerified: true,
      image: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: submission } = await db
    .insertInto('submission')
    .values({
      editionYear: 2025,
      number: null,
      state: 'draft',
      title,
      abstract: title,
      topics: [title, '', 'null', '{"}'],
      previousPublication: '',
      noteToChairs: '\\N',
      consentToPublish: true,
      createdBy: account,
      creationKey: title,
      createdAt: AT,
      updatedAt: AT,
      submittedAt: null,
      withdrawnAt: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('audit')
    .values({
      at: AT,
      actor: account,
      act: 'submission.saved',
      editionYear: 2025,
      subjectKind: 'submission',
      subjectId: submission,
      before: null,
      after: JSON.stringify({ title }),
    })
    .execute();
  return submission;
}

/** Everything that is in it, but for when its steps were applied. */
async function content(db: Db): Promise<Record<string, unknown>> {
  const { rows: tables } = await sql<{ name: string }>`
    select schemaname || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname in ('public', 'auth') and tablename not like 'kysely%' order by 1`.execute(db);
  const { rows: steps } = await sql<{
    name: string;
  }>`select name from kysely_migration order by name`.execute(db);
  const { rows: constraints } = await sql<{ text: string }>`
    select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as text from pg_constraint
    where connamespace::regnamespace::text in ('public', 'auth') and conrelid::regclass::text not like 'kysely%'
    order by 1`.execute(db);
  const all: Record<string, unknown> = { steps, constraints };
  for (const { name } of tables)
    all[name] = (await sql`select t::text as row from ${sql.raw(name)} t order by 1`.execute(db)).rows;
  return all;
}

test('what is restored is what was there: every row and value, the rules between tables, and numbers that go on', async () => {
  const { db, url } = await database();
  for (const title of ['One', 'Lines\r\n\tand\\tabs\\.\n\\.', '∑ é 𝔘 \u2028 "', '']) await fill(db, title);
  const file = join(temporaryFolder(), 'backup.tar.gz');
  const written = await writeBackup(url, file);
  expect(written.rows).toMatchObject({ 'public.submission': 4, 'auth.user': 4, 'public.paper': 0 });

  const target = await emptyDatabase();
  expect(await restoreBackup(target, file)).toEqual(written);
  const restored = connected(target);
  expect(await content(restored)).toEqual(await content(db));
  expect(await migrate(restored)).toEqual([]);
  await fill(restored, 'Five');
  const ids = await restored.selectFrom('audit').select('id').orderBy('id').execute();
  expect(ids.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
}, 60_000);

test('a backup is of one moment while others write: what belongs together is wholly in it, or not at all', async () => {
  const { db, url } = await database();
  const file = join(temporaryFolder(), 'backup.tar.gz');
  const stop = new AbortController();
  const writing = (async () => {
    for (let row = 0; !stop.signal.aborted; row += 1)
      await db.transaction().execute((transaction) => fill(transaction, `Row ${row}`));
  })();
  await new Promise((resolve) => setTimeout(resolve, 200));
  const { rows } = await writeBackup(url, file);
  stop.abort();
  await writing;
  expect(rows['public.audit']).toBeGreaterThan(3);
  expect(rows['public.audit']).toBe(rows['public.submission']);
  const target = await emptyDatabase();
  await restoreBackup(target, file);
}, 60_000);

test('a table of more bytes than are held in memory at once is written in parts and comes back whole', async () => {
  const { db, url } = await database();
  await sql`
    insert into audit (at, act, subject_kind, subject_id, after)
    select now(), 'test', 'row', n::text, to_jsonb(repeat(md5(n::text), 300)) from generate_series(1, 1500) n`.execute(
    db,
  );
  const file = join(temporaryFolder(), 'backup.tar.gz');
  await writeBackup(url, file);
  const names = gunzipSync(readFileSync(file))
    .toString('latin1')
    .match(/tables\/public\.audit\/\d+/g);
  expect(new Set(names).size).toBeGreaterThan(2);
  const target = await emptyDatabase();
  await restoreBackup(target, file);
  expect(await content(connected(target))).toEqual(await content(db));
}, 60_000);

test('a database with a row in it is left as it is', async () => {
  const { db, url } = await database();
  await fill(db, 'Old');
  const file = join(temporaryFolder(), 'backup.tar.gz');
  await writeBackup(url, file);
  const before = await content(db);
  await expect(restoreBackup(url, file)).rejects.toThrow(
    'The database is not empty: there are rows in auth.user, audit, submission. Restore into a new one',
  );
  expect(await content(db)).toEqual(before);
}, 60_000);

test('a database that was opened but never used takes a backup too', async () => {
  const { db, url } = await database();
  await fill(db, 'One');
  const file = join(temporaryFolder(), 'backup.tar.gz');
  await writeBackup(url, file);
  const { db: unused, url: target } = await database();
  await restoreBackup(target, file);
  expect(await content(unused)).toEqual(await content(db));
}, 60_000);

test('a backup of an earlier schema is restored as it was, and migrated afterwards', async () => {
  const steps = Object.keys(MIGRATIONS);
  const last = steps.at(-1) ?? '';
  const url = await emptyDatabase();
  await withClient(url, (client) => bringSchemaTo(client, steps.slice(0, -1)));
  await fill(connected(url), 'Early');
  const file = join(temporaryFolder(), 'backup.tar.gz');
  expect((await writeBackup(url, file)).migrations).not.toContain(last);

  const target = await emptyDatabase();
  await restoreBackup(target, file);
  const restored = connected(target);
  expect(await migrate(restored)).toEqual([last]);
  expect(await restored.selectFrom('submission').select('title').execute()).toEqual([{ title: 'Early' }]);

  const { url: ahead } = await database();
  await expect(restoreBackup(ahead, file)).rejects.toThrow(`The database is ahead of the backup (${last})`);
}, 60_000);

test('a file that is damaged, cut short, of a newer program or none at all is refused, and nothing is restored of it', async () => {
  const { db, url } = await database();
  await fill(db, 'Kept');
  const folder = temporaryFolder();
  const file = join(folder, 'backup.tar.gz');
  await writeBackup(url, file);
  const bytes = readFileSync(file);
  const tar = gunzipSync(bytes);
  const cases: [name: string, bytes: Buffer, sentence: RegExp][] = [
    ['half', bytes.subarray(0, bytes.length / 2), /no backup, or is damaged|cut short/],
    ['without an end', gzipSync(tar.subarray(0, tar.lastIndexOf('checksums.json'))), /cut short|damaged/],
    [
      'changed',
      gzipSync(replaced(tar, 'Kept\tKept', 'Kepu\tKept')),
      /was changed: "tables\/public\.submission\/00001\.copy"/,
    ],
    [
      'renamed',
      gzipSync(replaced(tar, 'database backup 1', 'database backup 9')),
      /format "workshop database backup 9"/,
    ],
    [
      'newer',
      gzipSync(replaced(tar, '0001-accounts', '9001-accounts')),
      /made by a newer version.*9001-accounts/,
    ],
    ['text', Buffer.from('hello'), /no backup, or is damaged/],
    ['empty', Buffer.alloc(0), /no backup, or is damaged|cut short/],
    ['gzipped text', gzipSync('hello'), /no backup, or is damaged|cut short/],
  ];
  for (const [name, damaged, sentence] of cases) {
    const path = join(folder, name);
    writeFileSync(path, damaged);
    const target = await emptyDatabase();
    const error = await restoreBackup(target, path).catch((error: unknown) => error);
    expect(error, name).toBeInstanceOf(BackupUnusable);
    expect((error as Error).message, name).toMatch(sentence);
    const { rows } = await sql`select from pg_tables where schemaname in ('public', 'auth')`.execute(
      connected(target),
    );
    expect(rows, name).toEqual([]);
  }
}, 120_000);

test('only its owner may read a backup; it replaces no file, and what failed leaves none', async () => {
  const { url } = await database();
  const folder = temporaryFolder();
  const file = join(folder, 'backup.tar.gz');
  await writeBackup(url, file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  await expect(writeBackup(url, file)).rejects.toThrow(`${file} is there already`);
  const other = join(folder, 'other.tar.gz');
  await expect(writeBackup(await emptyDatabase(), other)).rejects.toThrow('nothing to back up');
  expect([existsSync(other), existsSync(`${other}.part`)]).toEqual([false, false]);
}, 60_000);

const anyText = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''));

propertyTest.prop(
  [fc.array(fc.record({ key: anyText, value: fc.jsonValue() }), { minLength: 1, maxLength: 8 })],
  { numRuns: 6 },
)(
  'whatever text and JSON a row holds, it comes back',
  async (rows) => {
    const { db, url, close } = await openTestDatabase();
    const folder = temporaryFolder();
    try {
      for (const { key, value } of rows)
        await db
          .insertInto('audit')
          .values({
            at: AT,
            act: key,
            subjectKind: key,
            subjectId: key,
            after: JSON.stringify({ value }).replaceAll('\\u0000', ''),
          })
          .execute();
      await writeBackup(url, join(folder, 'backup.tar.gz'));
      const target = await openTestDatabase();
      try {
        await restoreBackup(target.url, join(folder, 'backup.tar.gz'));
        expect(await content(target.db)).toEqual(await content(db));
      } finally {
        await target.close();
      }
    } finally {
      await close();
    }
  },
  60_000,
);

/** The same number of bytes, or the archive would break before what is meant to be tried. */
function replaced(bytes: Buffer, from: string, to: string): Buffer {
  const at = bytes.indexOf(from);
  const copy = Buffer.from(bytes);
  copy.write(to, at);
  return copy;
}
