import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findClockReadings, mustUseClock } from '../src/clock-rule.ts';
import { listSources } from '../src/repository/list-sources.ts';
import { readWorkspaces } from '../src/repository/workspace.ts';
import { REPOSITORY } from './tree.ts';

test('nothing in this repository asks the machine for the time but the clock', () => {
  const readings = readWorkspaces(REPOSITORY)
    .flatMap((workspace) => listSources(REPOSITORY, workspace))
    .filter(mustUseClock)
    .flatMap((path) =>
      findClockReadings(path, readFileSync(join(REPOSITORY, path), 'utf8')).map(
        ({ line, reading }) =>
          `${path}:${line} ${reading}: take the time from the clock you are given (packages/edition/src/clock.ts)`,
      ),
    );
  expect(readings.join('\n')).toBe('');
});

test.each([
  ['const now = Date.now();', 'Date.now'],
  ['export const ticks = { now: Date.now };', 'Date.now'],
  ['const today = new Date();', 'new Date()'],
  ['const today = new Date;', 'new Date()'],
  ['const stamp = Date();', 'Date()'],
  ['const now = Temporal.Now.instant();', 'Temporal.Now'],
])('%s is found', (code, reading) => {
  expect(findClockReadings('a.ts', `\n${code}`)).toEqual([{ line: 2, reading }]);
});

test('in a Svelte component too, with the line of the file', () => {
  expect(findClockReadings('A.svelte', '<p>now</p>\n<script>\n  const now = Date.now();\n</script>')).toEqual(
    [{ line: 3, reading: 'Date.now' }],
  );
});

test('a date that is given is not a reading of the clock', () => {
  expect(
    findClockReadings(
      'a.ts',
      `new Date('2025-07-20'); // Date.now()\nconst text = 'new Date()'; context.now();`,
    ),
  ).toEqual([]);
});

test('the clock, tests and measurements may ask the machine', () => {
  expect(
    ['packages/edition/src/clock.ts', 'packages/api/src/a.test.ts', 'tooling/bench/src/run.ts'].filter(
      mustUseClock,
    ),
  ).toEqual([]);
  expect(mustUseClock('apps/site/src/lib/clock.ts')).toBe(true);
});
