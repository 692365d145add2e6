import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeChange } from './write-change.ts';

let root: string;
let editions: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'change-'));
  editions = join(root, 'editions');
  mkdirSync(editions);
  writeFileSync(join(editions, 'series.yaml'), 'name: before\n');
  return () => rmSync(root, { recursive: true, force: true });
});

const bytes = (text: string) => Buffer.from(text);
const series = {
  path: 'editions/series.yaml',
  before: bytes('name: before\n'),
  after: bytes('name: after\n'),
};
const isIn2031 = (path: string) => path.startsWith('2031');
const seriesText = () => readFileSync(join(editions, 'series.yaml'), 'utf8');

test('a change writes, makes and takes away files, also beside the editions, and leaves nothing else', () => {
  writeFileSync(join(root, 'old.txt'), 'old');
  writeChange(editions, [
    series,
    { path: 'editions/2031/edition.yaml', before: null, after: bytes('title: New\n') },
    { path: 'old.txt', before: bytes('old'), after: null },
  ]);
  expect(seriesText()).toBe('name: after\n');
  expect(readFileSync(join(editions, '2031/edition.yaml'), 'utf8')).toBe('title: New\n');
  expect(existsSync(join(root, 'old.txt'))).toBe(false);
  expect(readdirSync(editions).sort()).toEqual(['2031', 'series.yaml']);
});

test('when a file cannot be moved into its place, those before it are taken back, folders too', () => {
  const within = { path: 'editions/series.yaml/part', before: null, after: bytes('nowhere') };
  const added = { path: 'editions/2031/edition.yaml', before: null, after: bytes('title: New\n') };
  expect(() => writeChange(editions, [series, added, within])).toThrow(/ENOTDIR|EEXIST/);
  expect(seriesText()).toBe('name: before\n');
  expect(readdirSync(editions)).toEqual(['series.yaml']);
});

test('a new year is moved as one folder before any other file, so that it is never there in part', () => {
  const states = new Set<string>();
  const year = ['edition.yaml', 'content/call.md'].map((name) => ({
    path: `editions/2031/${name}`,
    before: null,
    after: bytes(name),
  }));
  // Looks each time that the writing asks for it: also right after the year was moved, when it cannot go on.
  const watching = {
    get path() {
      states.add(readdirSync(editions, { recursive: true }).map(String).filter(isIn2031).sort().join(' '));
      return 'editions/series.yaml/part';
    },
    before: null,
    after: bytes('nowhere'),
  };
  expect(() => writeChange(editions, [...year, watching])).toThrow(/ENOTDIR|EEXIST/);
  const whole = ['2031', '2031/content', '2031/content/call.md', '2031/edition.yaml'];
  expect([...states]).toEqual(['', whole.map((path) => join(path)).join(' ')]);
  expect(readdirSync(editions)).toEqual(['series.yaml']);
});

test('what a killed process left beside the editions is cleared away, what a running one stages is not', () => {
  const gone = spawnSync(process.execPath, ['--version']).pid;
  mkdirSync(join(editions, `.change-${gone}-abc/2031`), { recursive: true });
  mkdirSync(join(editions, `.change-${process.ppid}-abc`));
  writeChange(editions, [series]);
  expect(readdirSync(editions).sort()).toEqual([`.change-${process.ppid}-abc`, 'series.yaml']);
});

test('a file that somebody changed meanwhile stays as they left it', () => {
  writeFileSync(join(editions, 'series.yaml'), 'name: theirs\n');
  expect(() => writeChange(editions, [series])).toThrow(/series\.yaml was changed meanwhile/);
  expect(seriesText()).toBe('name: theirs\n');
});
