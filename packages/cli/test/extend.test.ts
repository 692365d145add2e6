import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyWith } from './broken-copy.ts';
import { runWorkshop } from './run-workshop.ts';
import { sealCopy } from './seal-copy.ts';

const LATER = '2031-01-20 AoE';
const TOLD = ['--announced', '2031-01-05', '--reason', 'a: storm'];
const LAST = '    - { value: 2031-01-10, announced: 2030-10-01 }\n';
const commented = () => copyWith('2031/edition.yaml', LAST, `${LAST.trimEnd()} # from the call\n`);
const textOf = (editions: string) => readFileSync(join(editions, '2031/edition.yaml'), 'utf8');

test('an extension is one line more in the ledger, and every other line stays as it was', async () => {
  using series = commented();
  const before = textOf(series.editions);
  const run = await runWorkshop(['extend', 'notification', LATER, ...TOLD, '--yes'], { cwd: series.root });
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  const line = "    - { value: 2031-01-20 AoE, announced: 2031-01-05, reason: 'a: storm' }\n";
  expect(textOf(series.editions)).toBe(before.replace('# from the call\n', `# from the call\n${line}`));
  expect(run.stdout.split('\n').filter((each) => /^[+-](?![+-])/.test(each))).toEqual([`+${line.trimEnd()}`]);
});

test('a day alone keeps the hour and the zone of the deadline that it extends', async () => {
  using series = commented();
  const run = await runWorkshop(['extend', 'submission', '2030-12-20', ...TOLD.slice(0, 2), '--yes'], {
    cwd: series.root,
  });
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(textOf(series.editions)).toContain('- { value: 2030-12-20T23:59 AoE, announced: 2031-01-05 }');
});

test('--dry-run shows the line and writes nothing; without a terminal, neither does a missing --yes', async () => {
  using series = commented();
  const before = textOf(series.editions);
  const dry = await runWorkshop(['extend', 'notification', LATER, ...TOLD, '--dry-run', '--json'], {
    cwd: series.root,
  });
  expect(JSON.parse(dry.stdout)).toEqual({
    written: false,
    files: ['editions/2031/edition.yaml'],
    diff: expect.stringContaining('+    - { value: 2031-01-20 AoE'),
  });
  const unasked = await runWorkshop(['extend', 'notification', LATER, ...TOLD], { cwd: series.root });
  expect(unasked.exitCode).toBe(2);
  expect(unasked.stderr).toContain('--yes');
  expect(textOf(series.editions)).toBe(before);
});

test.each([
  [['submission', '2030-02-30'], 2, /2030-02-30.*February has 28 days/],
  [['submision', LATER], 2, /no date "submision".*submission-opens, submission,/],
  [['submission', LATER, '--year', '2030'], 2, /no edition of "2030".*2031/],
  [['submission', '2030-11-01 AoE'], 1, /2030-11-01 AoE.*not later than "2030-12-08T23:59 AoE"/],
  [['submission', '2031-02-01 AoE', ...TOLD], 1, /DEADLINE_ORDER/],
  [['submission', '2030-12-20 AoE', '--announced', 'soon'], 1, /Write a day/],
])('extend %j is refused (%i), and no file changes', async (args, exitCode, message) => {
  using series = commented();
  const before = textOf(series.editions);
  const run = await runWorkshop(['extend', ...args, '--yes'], { cwd: series.root });
  expect(run.stderr).toMatch(message);
  expect(run.exitCode).toBe(exitCode);
  expect(textOf(series.editions)).toBe(before);
});

test('the dates of a sealed edition do not move', async () => {
  using series = commented();
  sealCopy(series.editions, 2031);
  const run = await runWorkshop(['extend', 'notification', LATER, '--yes'], { cwd: series.root });
  expect(run.stderr).toContain('The edition of 2031 is sealed');
  expect(run.exitCode).toBe(1);
});
