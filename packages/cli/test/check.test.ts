import { cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FINDING_CODES } from '@ml4astro/edition/check';
import { describe, expect, test } from 'vitest';
import { copyWith } from './broken-copy.ts';
import { runWorkshop, VALID, VALID_AT } from './run-workshop.ts';

const AT = ['--at', VALID_AT];
const nobody = () => copyWith('2031/schedule.yaml', '[bruno-halley]', '[bruno-halley, haley-bruno]');
const stalePortal = () => copyWith('2031/content/call.md', 'We invite', 'The portal is now open. We invite');

describe('workshop check', () => {
  test('says in one line that a series is sound, and exits 0', async () => {
    expect(await runWorkshop(['check', '--editions', VALID, ...AT])).toEqual({
      exitCode: 0,
      stdout: '1 edition, 0 errors, 0 warnings\n',
      stderr: '',
    });
  });

  test('shows where an error is and what would be right, and exits 1', async () => {
    using series = nobody();
    const run = await runWorkshop(['check', ...AT], { cwd: series.root });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toBe(
      'editions/2031/schedule.yaml:29:29  error PERSON_UNKNOWN\n' +
        '  "haley-bruno" is nobody in editions/people.yaml. Did you mean "bruno-halley" (panelist in this edition)?\n' +
        '\n1 edition, 1 error, 0 warnings\n',
    );
  });

  test('lets warnings pass: 0', async () => {
    using series = stalePortal();
    const run = await runWorkshop(['check', ...AT], { cwd: series.root });
    expect(run.stdout).toContain('warning STALE_PHRASE');
    expect(run.exitCode).toBe(0);
  });

  test('depends on the instant: the portal was open before its deadline', async () => {
    using series = stalePortal();
    const run = await runWorkshop(['check', '--at', '2030-10-20T00:00:00Z'], { cwd: series.root });
    expect(run.stdout).toBe('1 edition, 0 errors, 0 warnings\n');
  });

  test('--json is one object with the findings and their numbers', async () => {
    using series = nobody();
    const run = await runWorkshop(['check', '2031', '--json', ...AT], { cwd: series.root });
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout)).toEqual({
      findings: [
        {
          code: 'PERSON_UNKNOWN',
          severity: 'error',
          file: '2031/schedule.yaml',
          line: 29,
          column: 29,
          message: expect.stringContaining('haley-bruno'),
        },
      ],
      errors: 1,
      warnings: 0,
      editions: [2031],
    });
  });

  test('of one year says nothing of another', async () => {
    using series = nobody();
    cpSync(join(series.editions, '2031'), join(series.editions, '2030'), { recursive: true });
    const run = await runWorkshop(['check', '2030', ...AT], { cwd: series.root });
    expect(run.stdout).toContain('2030/');
    expect(run.stdout).not.toContain('2031/schedule.yaml');
    expect(run.stdout).toContain('1 edition, ');
  });

  test('finds the editions from a folder inside them', async () => {
    using series = nobody();
    const inside = await runWorkshop(['check', ...AT], { cwd: join(series.editions, '2031', 'content') });
    expect(inside.stdout).toMatch(/^\.\.\/\.\.\/2031\/schedule\.yaml:29:29 {2}error/);
  });

  test('finds the editions that EDITIONS_DIR names', async () => {
    const named = await runWorkshop(['check', ...AT], { cwd: tmpdir(), env: { EDITIONS_DIR: VALID } });
    expect(named.exitCode).toBe(0);
  });

  test('loads neither the API nor the database', async () => {
    const listed = new URL('./list-loaded.mjs', import.meta.url).href;
    const run = await runWorkshop(['check', '--editions', VALID, ...AT], {
      env: { NODE_OPTIONS: `--import=${listed}` },
    });
    const loaded = run.stderr.split('\n');
    expect(loaded.some((url) => url.includes('/packages/edition/'))).toBe(true);
    expect(loaded.filter((url) => /\/packages\/(api|db|formats)\/|\/sharp\/|pdf-lib/.test(url))).toEqual([]);
  });
});

describe('workshop check --explain', () => {
  test('tells a code with an example of what is wrong and what would be right', async () => {
    const run = await runWorkshop(['check', '--explain', 'PERSON_UNKNOWN']);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(
      /^PERSON_UNKNOWN \(error\)[^]*Wrong:\n {2}panelists: \[andsell-megan\][^]*Right:\n {2}panelists: \[megan-ansdell\]/,
    );
  });

  test('lists every code without one', async () => {
    const { stdout } = await runWorkshop(['check', '--explain']);
    expect(stdout.match(/^[A-Z_]+(?= \()/gm)).toEqual(FINDING_CODES.map(({ code }) => code));
  });

  test('suggests the code that was meant', async () => {
    const run = await runWorkshop(['check', '--explain', 'PERSON_UNKNWON']);
    expect(run).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Did you mean PERSON_UNKNOWN?'),
    });
  });
});

describe('a wrong call exits 2 and says what would be right', () => {
  test.each([
    [
      'a year without an edition',
      ['check', '2019', '--editions', VALID],
      'There is no edition of 2019. The editions are: 2031.',
    ],
    ['a year that is none', ['check', 'last'], '"last" is not a year'],
    [
      'an instant without its offset',
      ['check', '--at', 'tomorrow', '--editions', VALID],
      '2025-05-20T12:00:00Z',
    ],
    ['an unknown option', ['check', '--jsno'], 'Did you mean --json?'],
    ['an unknown command', ['chek'], 'Did you mean check?'],
    ['a folder without editions', ['check', '--editions', tmpdir()], 'is no folder of editions'],
    ['more years than one', ['check', '2022', '2023'], 'too many arguments'],
  ])('%s', async (_name, args, says) => {
    const run = await runWorkshop(args);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(says);
    expect(run.stdout).toBe('');
  });

  test('no folder of editions anywhere above', async () => {
    const run = await runWorkshop(['check'], { cwd: '/' });
    expect(run).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('--editions DIR or EDITIONS_DIR'),
    });
  });
});

test('help lists the commands and exits 0', async () => {
  const run = await runWorkshop(['--help']);
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toMatch(/check[^]*assets/);
});
