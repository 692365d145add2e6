import { expect, test } from 'vitest';
import { BIBTEX_CASES } from './bibtex-cases.ts';
import { copyValid } from './copy-editions.ts';
import { CSV_CASES } from './csv-cases.ts';
import { PEOPLE_CASES } from './people-cases.ts';
import { runHere } from './run-here.ts';
import { SCHEDULE_CASES } from './schedule-cases.ts';

const ALL = Object.entries({
  csv: CSV_CASES,
  bibtex: BIBTEX_CASES,
  people: PEOPLE_CASES,
  schedule: SCHEDULE_CASES,
}).flatMap(([command, cases]) => cases.map((each) => ({ command, ...each })));
/** Matches nothing. */
const NEVER = /(?!)/;

test.each(ALL.filter(({ says }) => says !== undefined))(
  '$command $file is refused, and no file changes: $about',
  async ({ command, file, content, flags = [], exitCode, says = NEVER }) => {
    using series = copyValid();
    const before = series.texts();
    const args = ['import', command, series.put(file, content), ...flags, '--editions', series.editions];
    expect(await runHere([...args, '--yes', '--json'])).toEqual({
      exitCode,
      stdout: '',
      stderr: expect.stringMatching(says) as string,
    });
    expect(series.texts()).toEqual(before);
  },
);

test.each(ALL.filter(({ says }) => says === undefined))(
  '$command $file is taken once, and a second time nothing changes: $about',
  async ({ command, file, content, flags = [], exitCode, report = {}, holds = {}, lacks = NEVER }) => {
    using series = copyValid();
    const before = series.texts();
    const args = [
      'import',
      command,
      series.put(file, content),
      ...flags,
      '--editions',
      series.editions,
      '--json',
    ];
    const run = await runHere([...args, '--yes']);
    expect(run).toMatchObject({ exitCode, stderr: '' });
    const told: { diff: string; aside: unknown } = JSON.parse(run.stdout);
    expect(told).toMatchObject({ written: told.diff !== '', ...report });
    const after = series.texts();
    for (const [path, text] of Object.entries(holds)) expect(after.get(path)).toMatch(text);
    expect(
      [...after].flatMap(([path, text]) => (text === before.get(path) ? [] : [text])).join('\n'),
    ).not.toMatch(lacks);

    const again = await runHere(args);
    expect(again).toMatchObject({ exitCode, stderr: '' });
    const nothing = { written: false, files: [], diff: '', added: 0, updated: 0, aside: told.aside };
    expect(JSON.parse(again.stdout)).toMatchObject(nothing);
    expect(series.texts()).toEqual(after);
  },
);
