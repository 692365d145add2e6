import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyWith } from './broken-copy.ts';
import { runWorkshop } from './run-workshop.ts';
import { plantSealedSeries } from './sealed-series.ts';

const AFTER = ['--at', '2031-09-01T12:00:00Z', '--yes'];
const open = () => copyWith('2031/edition.yaml', 'title: Tides', 'title: Tides');

test.each([
  ['a year without an edition', ['2030'], () => undefined, 2, /no edition of "2030"/],
  ['an instant that is none', ['2031', '--at', 'soon'], () => undefined, 2, /--at: "soon" is not an instant/],
  [
    'a workshop that is not over',
    ['2031', '--at', '2031-03-09T20:00:00Z'],
    () => undefined,
    1,
    /at 2031-03-09T20:00:00Z its workshop is not over/,
  ],
  [
    'an error of the check',
    ['2031'],
    (folder: string) => appendFileSync(join(folder, 'content/call.md'), '\n<b>Late</b>\n'),
    1,
    /mend these errors first[\s\S]*2031\/content\/call\.md:\d+:\d+ CONTENT_HTML/,
  ],
  [
    'an open to-do',
    ['2031'],
    (folder: string) => writeFileSync(join(folder, 'todo.yaml'), '- task: Ask for the slides\n'),
    1,
    /to-dos are open[\s\S]*TODO_OPEN/,
  ],
  [
    'a file that nobody can explain',
    ['2031'],
    (folder: string) => {
      mkdirSync(join(folder, 'drafts'));
      writeFileSync(join(folder, 'notes.txt'), 'x');
    },
    1,
    /its folder holds what no edition has[\s\S]*2031\/drafts\n {2}2031\/notes\.txt/,
  ],
])('%s is refused, and nothing is written', async (_what, args, arrange, exitCode, message) => {
  using series = open();
  const folder = join(series.editions, '2031');
  arrange(folder);
  const run = await runWorkshop(['seal', ...AFTER, ...args], { cwd: series.root });
  expect(run.stderr).toMatch(message);
  expect(run.exitCode).toBe(exitCode);
  expect(existsSync(join(folder, 'seal.json'))).toBe(false);
  expect(existsSync(join(series.root, '.data'))).toBe(false);
});

test('what is sealed is not sealed again', async () => {
  using series = await plantSealedSeries();
  const run = await runWorkshop(['seal', '2031', ...AFTER], { cwd: series.root });
  expect([run.exitCode, run.stderr]).toEqual([1, expect.stringContaining('The edition of 2031 is sealed')]);
});

test.each([
  [['2031'], 2, /--reason/],
  [['--reason', 'A slip.'], 2, /Name the year/],
  [['2030', '--reason', 'A slip.'], 2, /no edition of "2030"/],
  [['2031', '--reason', 'A slip.', '--at', '2031-10-01T00:00:00Z'], 1, /nothing to amend/],
  [['2031', '--reason', 'A slip.', '--at', '2031-08-01T00:00:00Z'], 1, /Give a later instant/],
])('amend %j is refused (%i), and the seal stays', async (args, exitCode, message) => {
  using series = await plantSealedSeries();
  const seal = () => readFileSync(join(series.editions, '2031/seal.json'), 'utf8');
  const before = seal();
  const run = await runWorkshop(['amend', ...args, '--yes'], { cwd: series.root });
  expect(run.stderr).toMatch(message);
  expect(run.exitCode).toBe(exitCode);
  expect(seal()).toBe(before);
});

test('a correction that would bring another error is refused, and names it', async () => {
  using series = await plantSealedSeries();
  appendFileSync(join(series.editions, '2031/content/call.md'), '\n<b>Late</b>\n');
  const told = ['--reason', 'A word was missing.', '--at', '2031-10-01T00:00:00Z', '--yes'];
  const run = await runWorkshop(['amend', '2031', ...told], { cwd: series.root });
  expect([run.exitCode, run.stderr]).toEqual([1, expect.stringMatching(/CONTENT_HTML/)]);
});
