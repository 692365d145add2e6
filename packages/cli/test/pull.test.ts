import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestDatabase, type TestDatabase } from '@ml4astro/db/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { copyWith } from './broken-copy.ts';
import { runWorkshop } from './run-workshop.ts';
import { sealCopy } from './seal-copy.ts';

let database: TestDatabase;
let chair: string;

beforeAll(async () => {
  database = await openTestDatabase();
  const { id } = await database.db
    .insertInto('auth.user')
    .values({ name: 'Chair', email: 'chair@example.org', emailVerified: true, image: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  chair = id;
});
afterAll(() => database.close());
beforeEach(() => database.db.deleteFrom('deskDate').execute());

const LAST = '    - { value: 2031-01-10, announced: 2030-10-01 }\n';
const commented = () => copyWith('2031/edition.yaml', LAST, `${LAST.trimEnd()} # from the call\n`);
const textOf = (editions: string) => readFileSync(join(editions, '2031/edition.yaml'), 'utf8');
const pull = (cwd: string, ...args: string[]) =>
  runWorkshop(['pull', ...args], { cwd, env: { DATABASE_URL: database.url } });

function enter(key: string, value: string, announced: string, reason = 'a: storm', editionYear = 2031) {
  return database.db
    .insertInto('deskDate')
    .values({ editionYear, key, value, announced, reason, createdBy: chair, createdAt: new Date(announced) })
    .execute();
}

test('each change of the desk is one line more, every other character stays, and twice is once', async () => {
  using series = commented();
  const before = textOf(series.editions);
  await enter('notification', '2031-01-20 AoE', '2031-01-05T10:00:00Z');
  const run = await pull(series.root, '--yes');
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  const line = "    - { value: 2031-01-20 AoE, announced: 2031-01-05T10:00:00Z, reason: 'a: storm' }\n";
  const after = before.replace('# from the call\n', `# from the call\n${line}`);
  expect(textOf(series.editions)).toBe(after);
  expect(run.stdout).toContain(`+${line}`);

  const again = await pull(series.root, '--yes');
  expect(again).toMatchObject({ exitCode: 0, stderr: '' });
  expect(again.stdout).toContain('Nothing changes: it is so already.');
  expect(textOf(series.editions)).toBe(after);
});

test('lines go where they were announced, also before one that the files have', async () => {
  using series = copyWith(
    '2031/edition.yaml',
    LAST,
    `${LAST}    - { value: 2031-01-22 AoE, announced: 2031-01-07 }\n`,
  );
  await enter('notification', '2031-01-20 AoE', '2031-01-05T10:00:00Z');
  await enter('notification', '2031-01-21 AoE', '2031-01-06T23:00:00Z', 'hail');
  expect(await pull(series.root, '--yes')).toMatchObject({ exitCode: 0, stderr: '' });
  const values = textOf(series.editions).match(/value: 2031-01-\d\d(?: AoE)?/g);
  expect(values?.slice(0, 3)).toEqual([
    'value: 2031-01-10',
    'value: 2031-01-20 AoE',
    'value: 2031-01-22 AoE',
  ]);
  expect(values).toContain('value: 2031-01-21 AoE');
});

test('--dry-run and --json show the line and write nothing; another year is another matter', async () => {
  using series = commented();
  const before = textOf(series.editions);
  await enter('notification', '2031-01-20 AoE', '2031-01-05T10:00:00Z');
  await enter('notification', '2030-01-20 AoE', '2030-01-05T10:00:00Z', 'SECRET other year', 2030);
  const dry = await pull(series.root, '--dry-run', '--json');
  expect(JSON.parse(dry.stdout)).toEqual({
    written: false,
    files: ['editions/2031/edition.yaml'],
    diff: expect.stringContaining('+    - { value: 2031-01-20 AoE'),
    notes: ['1 line of 2031 in the desk.'],
  });
  expect(dry.stdout).not.toContain('SECRET');
  expect(textOf(series.editions)).toBe(before);
});

test('a sealed edition, and a database that is not there, are refused in a sentence', async () => {
  using sealed = commented();
  sealCopy(sealed.editions, 2031);
  const run = await pull(sealed.root, '--yes');
  expect(run.exitCode).toBe(1);
  expect(run.stderr).toContain('is sealed');

  using series = commented();
  const env = { DATABASE_URL: '', DATA_DIR: join(series.root, 'data') };
  const none = await runWorkshop(['pull', '--yes'], { cwd: series.root, env });
  expect(none.exitCode).toBe(1);
  expect(none.stderr).toMatch(/There is no embedded database in/);
});
