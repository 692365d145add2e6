import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runWorkshop, type Run } from './run-workshop.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'workshop-cli-db-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

const db = (cwd: string, data: string, ...args: string[]): Promise<Run> =>
  runWorkshop(['db', ...args], { cwd, env: { DATA_DIR: data, DATABASE_URL: '' } });

test('a database is made, told of, backed up, and restored into another; one that is not there is not made by looking', async () => {
  const place = folder();
  expect(await db(place, 'old', 'status')).toMatchObject({
    exitCode: 1,
    stderr: expect.stringMatching(/There is no embedded database in .*old\/postgres/) as string,
  });
  expect(existsSync(join(place, 'old'))).toBe(false);

  expect(await db(place, 'old', 'migrate')).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^Applied 0001-accounts, .*\.\n$/) as string,
  });
  expect(await db(place, 'old', 'migrate', '--json')).toMatchObject({
    exitCode: 0,
    stdout: '{\n  "applied": []\n}\n',
  });
  expect((await db(place, 'old', 'status')).stdout).toMatch(
    /^PostgreSQL 18\.\d+, embedded in old\/postgres\n {2}schema {2}\d+ steps applied\n {2}rows {4}none\n/,
  );

  const backup = await db(place, 'old', 'backup', 'desk.tar.gz');
  expect(backup.stdout).toMatch(
    /^Wrote 0 rows of \d+ tables as of \S+Z to desk\.tar\.gz .*\nUploaded files are not in it/,
  );
  expect(await db(place, 'old', 'backup', 'desk.tar.gz')).toMatchObject({
    exitCode: 1,
    stderr: 'desk.tar.gz is there already. Name a file that is not.\n',
  });

  const restored = await db(place, 'new', 'restore', 'desk.tar.gz', '--json');
  expect(restored).toMatchObject({ exitCode: 0, stderr: '' });
  expect(JSON.parse(restored.stdout)).toMatchObject({
    file: 'desk.tar.gz',
    applied: [],
    rows: { 'public.submission': 0 },
  });
  const status = await db(place, 'new', 'status', '--json');
  expect(JSON.parse(status.stdout)).toMatchObject({
    schema: { pending: [], unknown: [] },
    rows: { submission: 0 },
  });
}, 120_000);

test('what was rehearsed lies in a folder of its own, which --data names, also where the environment names another', async () => {
  const place = folder();
  const rehearsal = ['--data', '.data/rehearsal'];
  expect(await db(place, '.data', 'migrate', ...rehearsal)).toMatchObject({ exitCode: 0, stderr: '' });
  expect(existsSync(join(place, '.data/postgres'))).toBe(false);
  expect((await db(place, '.data', 'status', ...rehearsal)).stdout).toMatch(
    /^PostgreSQL 18\.\d+, embedded in \.data\/rehearsal\/postgres\n/,
  );
  expect(await db(place, '.data', 'backup', 'rehearsal.tar.gz', ...rehearsal)).toMatchObject({ exitCode: 0 });
  expect((await runWorkshop(['db', 'status', '--help'])).stdout).toContain('--data .data/rehearsal.');
}, 120_000);

test('what cannot be done is said in a sentence: a file that is none, a server that is not there, a command that is none', async () => {
  const place = folder();
  expect(await db(place, 'new', 'restore', 'nothing.tar.gz')).toMatchObject({
    exitCode: 1,
    stderr: 'There is no file nothing.tar.gz.\n',
  });
  writeFileSync(join(place, 'text'), 'hello');
  expect(await db(place, 'new', 'restore', 'text')).toMatchObject({
    exitCode: 1,
    stderr: 'It is no backup, or is damaged.\n',
  });
  const away = await runWorkshop(['db', 'status'], {
    cwd: place,
    env: { DATABASE_URL: 'postgres://desk:hunter2@127.0.0.1:9/desk' },
  });
  expect(away).toMatchObject({
    exitCode: 1,
    stderr:
      'The PostgreSQL server at 127.0.0.1:9, database "desk", does not answer. Start it, or correct DATABASE_URL.\n',
  });
  expect(await db(place, 'new', 'vacuum')).toMatchObject({ exitCode: 2 });
}, 60_000);

test('help says that files are not in a backup', async () => {
  expect((await runWorkshop(['db', 'backup', '--help'])).stdout).toContain('lies in the file store');
});
