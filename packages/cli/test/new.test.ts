import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSeries } from '@ml4astro/edition/load';
import { expect, test } from 'vitest';
import { copyWith } from './broken-copy.ts';
import { runWorkshop } from './run-workshop.ts';

/** Early in the year before: everything of the new year is ahead. */
const AT = ['--at', '2031-04-02T09:00:00Z'];
const CONFERENCE = ['--conference', 'SEAS 2032'];
const DAYS = ['--from', '2032-03-13', '--to', '2032-03-13'];
const PLACE = ['--city', 'Porto', '--country', 'Portugal', '--timezone', 'Europe/Lisbon'];
const ALL = [...CONFERENCE, ...DAYS, ...PLACE, ...AT];

const series = () => copyWith('series.yaml', 'name:', 'name:');
const read = (editions: string, path: string) => readFileSync(join(editions, path), 'utf8');
const contents = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, 'base64')]);

test('a new year has the shape of the latest, every date as far from the workshop, and nobody in it', async () => {
  using copy = series();
  const run = await runWorkshop(['new', '2032', ...ALL, '--yes'], { cwd: copy.root });
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(run.stdout).toContain('2030-12-08T23:59 AoE → 2031-12-13T23:59 AoE, 91 days before it begins');
  expect(run.stdout).toMatch(/Sailing trip +2031-03-08 → 2032-03-12, 1 day before it begins/);
  expect(run.stdout).not.toContain('over already');
  expect(run.stdout).toContain('SEAS 2031 (number 7) → SEAS 2032 (number 8, Symposium on Everything at Sea)');

  const made = loadSeries(copy.editions).editions.at(-1);
  expect(made?.year).toBe(2032);
  expect(made?.facts).toMatchObject({
    title: 'Tides and Telescopes',
    conference: { name: 'SEAS 2032', title: 'Symposium on Everything at Sea', ordinal: 8, city: 'Porto' },
    path: '/seas2032',
    hue: 30,
    timezone: 'Europe/Lisbon',
    venue: {},
    topics: [
      { id: 'tides', label: 'Tides' },
      { id: 'telescopes', label: 'Telescopes' },
    ],
    call: { pages: { min: 2, max: 4, references: 'excluded' }, format: 'unstated', portal: 'unstated' },
    dates: {
      'submission-opens': [{ value: '2031-10-20 AoE', announced: '2031-04-02' }],
      'camera-ready-poster': [{ value: '2032-02-25 AoE', announced: '2031-04-02' }],
      workshop: [{ value: '2032-03-13', announced: '2031-04-02' }],
    },
    dateTitles: { 'sailing-trip': 'Sailing trip' },
    people: [],
    sponsors: [],
    links: [],
    contact: 'unstated',
    registration: 'unstated',
    reviewing: 'unstated',
  });
  expect([made?.schedule, made?.contributions, made?.content.size]).toEqual([[], [], 0]);
  const about = (word: string) => made?.todo.filter(({ task }) => task.includes(word));
  expect(about('Ask again for the committee (chair in 2031)')).toEqual([
    expect.objectContaining({ person: 'chika-oort' }),
  ]);
  expect(about('Lighthouse Fund')).toHaveLength(1);
  expect(about('content/')).toHaveLength(2);
  expect(read(copy.editions, '2032/edition.yaml')).not.toMatch(/example\.org|Pier Hall|Ada|kepler/i);
});

test('the check tracks the list of a new year: every open task is a warning, and nothing is an error', async () => {
  using copy = series();
  await runWorkshop(['new', '2032', ...ALL, '--yes'], { cwd: copy.root });
  const tasks = loadSeries(copy.editions).editions.at(-1)?.todo ?? [];
  const check = async () => {
    const run = await runWorkshop(['check', '2032', '--json', ...AT], { cwd: copy.root });
    const report = JSON.parse(run.stdout) as { findings: { code: string; severity: string }[] };
    return {
      exitCode: run.exitCode,
      found: report.findings.map(({ code, severity }) => `${severity} ${code}`),
    };
  };
  expect(await check()).toEqual({ exitCode: 0, found: tasks.map(() => 'warning TODO_OPEN') });

  const ticked = await runWorkshop(['todo', 'done', '2', '3', '--yes'], { cwd: copy.root });
  expect(ticked).toMatchObject({ exitCode: 0, stderr: '' });
  expect((await check()).found).toHaveLength(tasks.length - 2);
  const list = await runWorkshop(['todo', '2032'], { cwd: copy.root });
  expect(list.stdout).toMatch(/^ 1\. \[ \] Confirm.*\n 2\. \[x\] .*\(\d{4}-\d\d-\d\d\)\n 3\. \[x\]/);
  expect(list.stdout).toContain('Chika Oort: Ask again');
  expect(list.stdout).toContain(`2032: ${tasks.length - 2} of ${tasks.length} open`);
});

test('every open task is ticked at once, and only when that is said', async () => {
  using copy = series();
  await runWorkshop(['new', '2032', ...ALL, '--yes'], { cwd: copy.root });
  expect(await runWorkshop(['todo', 'done', '--yes'], { cwd: copy.root })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('--all'),
  });
  await runWorkshop(['todo', 'done', '--all', '--yes'], { cwd: copy.root });
  const tasks = loadSeries(copy.editions).editions.at(-1)?.todo ?? [];
  expect(tasks.filter(({ done }) => done === undefined)).toEqual([]);
  expect(await runWorkshop(['todo', 'done', '--all', '--yes'], { cwd: copy.root })).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('No task of 2032/todo.yaml is open.'),
  });
});

test('a date is changed by a flag, keeps its hour and zone where a day is given, and is left out by "none"', async () => {
  using copy = series();
  const dates = ['submission=2031-12-20', 'notification=2032-01-20 or 2032-01-21', 'sailing-trip=none'];
  const added = ['registration=2032-02-01 AoE'];
  const flags = [...dates, ...added].flatMap((date) => ['--date', date]);
  const run = await runWorkshop(['new', '2032', ...ALL, ...flags, '--yes'], { cwd: copy.root });
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  const made = loadSeries(copy.editions).editions.at(-1);
  expect(made?.facts.dates).toMatchObject({
    submission: [{ value: '2031-12-20T23:59 AoE' }],
    notification: [{ value: '2032-01-20 or 2032-01-21' }],
    registration: [{ value: '2032-02-01 AoE' }],
  });
  expect(made?.facts.dates).not.toHaveProperty('sailing-trip');
  expect(made?.facts.dateTitles).toEqual({});
  expect(made?.todo.map(({ task }) => task).join('\n')).toContain('Sailing trip (2031-03-08 in 2031)');
});

test('a conference that is held for the first time, a building and an address are taken as they are said', async () => {
  using copy = series();
  const other = ['--conference', "LAKES '32", '--conference-title', 'Lakes: and Ponds', '--ordinal', '3'];
  const more = ['--venue', 'Town Hall: East', '--contact', 'lakes@example.org', '--hue', '77.5'];
  const run = await runWorkshop(
    [
      'new',
      '2032',
      ...other,
      '--from',
      '2032-03-13',
      '--to',
      '2032-03-14',
      ...PLACE,
      ...AT,
      ...more,
      '--yes',
    ],
    { cwd: copy.root },
  );
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(loadSeries(copy.editions).editions.at(-1)?.facts).toMatchObject({
    conference: { name: "LAKES '32", title: 'Lakes: and Ponds', ordinal: 3 },
    path: '/lakes322032',
    venue: { name: 'Town Hall: East' },
    contact: 'lakes@example.org',
    hue: 77.5,
    dates: { workshop: [{ value: '2032-03-13/2032-03-14' }] },
  });
});

test('--dry-run shows the change and --json prints one object; neither writes, nor does a missing --yes', async () => {
  using copy = series();
  const before = contents(copy.root);
  const dry = await runWorkshop(['new', '2032', ...ALL, '--dry-run', '--json'], { cwd: copy.root });
  expect(JSON.parse(dry.stdout)).toMatchObject({
    written: false,
    year: 2032,
    copied: 2031,
    files: ['edition', 'schedule', 'contributions', 'todo'].map((name) => `editions/2032/${name}.yaml`),
    dates: expect.arrayContaining([
      { key: 'notification', old: '2031-01-10', value: '2032-01-15' },
      { key: 'workshop', old: '2031-03-09', value: '2032-03-13' },
    ]) as unknown,
  });
  const unasked = await runWorkshop(['new', '2032', ...ALL], { cwd: copy.root });
  expect(unasked).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--yes') as string });
  expect(contents(copy.root)).toEqual(before);
});

test.each([
  [
    'what only the organizers know',
    [...AT, '--yes'],
    2,
    '--conference "ICML 2032" --from 2032-07-17 --to 2032-07-17 --city Seoul --country "South Korea" --timezone Asia/Seoul.',
  ],
  [
    'name and number of another conference',
    ['--conference', 'LAKES 2032', ...DAYS, ...PLACE],
    2,
    'Give --conference-title "International Conference on Machine Learning" --ordinal 43.',
  ],
  [
    'each wrong answer',
    [
      '--conference',
      'SEAS 2031',
      '--from',
      '2032-02-30',
      '--to',
      '13 March',
      '--city',
      ' ',
      '--timezone',
      'lisbon',
    ],
    2,
    /SEAS 2032"[\s\S]*February has 29 days[\s\S]*--to[\s\S]*--city[\s\S]*Europe\/Lisbon/,
  ],
  [
    'an abbreviated zone',
    [...CONFERENCE, ...DAYS, ...PLACE.slice(0, 4), '--timezone', 'EST'],
    2,
    '--timezone is "EST". Write a zone as IANA names it',
  ],
  [
    'an end before the start',
    [...CONFERENCE, ...PLACE, '--from', '2032-03-13', '--to', '2032-03-12'],
    2,
    '--to is 2032-03-12, before --from',
  ],
  [
    'a day of another year',
    [...CONFERENCE, ...PLACE, '--from', '2033-03-13', '--to', '2033-03-13'],
    2,
    'The workshop of 2032 is held in 2032.',
  ],
  ['a mistyped date', [...ALL, '--date', 'submision=2032-01-01'], 2, 'Did you mean "submission"?'],
  ['a date that is none', [...ALL, '--date', 'submission=soon'], 2, '"soon" is not a date'],
  ['a date without a value', [...ALL, '--date', 'submission'], 2, 'submission=2026-06-01'],
  ['the workshop as a date', [...ALL, '--date', 'workshop=2032-03-01'], 2, '--from and --to'],
  ['a date after the workshop', [...ALL, '--date', 'submission=2032-04-01'], 1, 'DEADLINE_ORDER'],
  ['a path of another year', [...ALL, '--path', '/seas2031'], 1, 'YEAR_DIFFERS'],
  ['a hue outside the circle', [...ALL, '--hue', 'blue'], 2, '--hue is "blue"'],
  ['an address that is none', [...ALL, '--contact', 'somebody'], 1, 'VALUE_INVALID'],
  ['a year to copy that is not there', [...ALL, '--copy', '2029'], 2, 'no edition of "2029"'],
  ['an instant that is none', [...CONFERENCE, ...DAYS, ...PLACE, '--at', 'later'], 2, '--at: "later"'],
])('new with %s is refused, and no file changes', async (_what, args, exitCode, message) => {
  using copy = series();
  const before = contents(copy.root);
  const run = await runWorkshop(['new', '2032', ...args, '--yes'], { cwd: copy.root });
  expect(run.stderr).toMatch(message);
  expect(run.exitCode).toBe(exitCode);
  expect(exitCode === 2 ? run.stdout : '').toBe('');
  expect(contents(copy.root)).toEqual(before);
});

test.each([
  ['26', 2, '"26" is not a year'],
  ['2031', 1, 'There is an edition of 2031 already (editions/2031)'],
  ['2030', 1, '2030 is past'],
  ['2033', 1, 'editions/2033 is there already, and holds no edition.yaml'],
])('new %s is refused (%i), and no file changes', async (year, exitCode, message) => {
  using copy = series();
  mkdirSync(join(copy.editions, '2033'));
  const before = contents(copy.root);
  const run = await runWorkshop(['new', year, ...ALL, '--yes'], { cwd: copy.root });
  expect(run).toMatchObject({ exitCode, stderr: expect.stringContaining(message) as string });
  expect(contents(copy.root)).toEqual(before);
});

test('two runs at once make the year once', async () => {
  using copy = series();
  const runs = await Promise.all(
    [1, 2].map(() => runWorkshop(['new', '2032', ...ALL, '--yes'], { cwd: copy.root })),
  );
  expect(runs.map(({ exitCode }) => exitCode).toSorted((a, b) => a - b)).toEqual([0, 1]);
  expect(runs.find(({ exitCode }) => exitCode === 1)?.stderr).toMatch(/meanwhile|already/);
  expect(readdirSync(copy.editions).sort()).toEqual(['2031', '2032', 'people.yaml', 'series.yaml']);
  expect(loadSeries(copy.editions).editions).toHaveLength(2);
});

test('a date that is over when it is announced is said to be', async () => {
  using copy = series();
  const late = ['--at', '2032-01-01T12:00:00Z'];
  const run = await runWorkshop(['new', '2032', ...CONFERENCE, ...DAYS, ...PLACE, ...late, '--dry-run'], {
    cwd: copy.root,
  });
  expect(run.stdout).toMatch(/Abstract submission .* 91 days before it begins \(over already\)/);
  expect(run.stdout).toMatch(/Author notification .* 58 days before it begins\n/);
});

test('a year that is over is recorded as of then, in the shape of the one before it', async () => {
  using copy = series();
  await runWorkshop(['new', '2034', ...ALL.map((arg) => arg.replace('2032', '2034')), '--yes'], {
    cwd: copy.root,
  });
  const run = await runWorkshop(['new', '2032', ...ALL, '--yes', '--json'], { cwd: copy.root });
  expect(JSON.parse(run.stdout)).toMatchObject({ written: true, copied: 2031 });
  const { editions } = loadSeries(copy.editions);
  expect(editions.map(({ year }) => year)).toEqual([2031, 2032, 2034]);
  expect(new Set(editions.map(({ facts }) => facts.hue)).size).toBe(3);
});

test('a withdrawn date is proposed no more, and the days count from the workshop’s last firm day', async () => {
  using copy = copyWith(
    '2031/edition.yaml',
    '- { value: 2031-03-09, announced: 2030-10-01 }\n',
    '- { value: 2031-03-09, announced: 2030-10-01 }\n    - { value: withdrawn, announced: 2031-02-28 }\n',
  );
  const file = join(copy.editions, '2031/edition.yaml');
  const line = '- { value: 2030-12-05 AoE, announced: 2030-10-01 }\n';
  const withdrawn = read(copy.editions, '2031/edition.yaml').replace(
    line,
    `${line}    - { value: withdrawn, announced: 2030-11-01 }\n`,
  );
  writeFileSync(file, withdrawn);
  const run = await runWorkshop(['new', '2032', ...ALL, '--yes'], { cwd: copy.root });
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(run.stdout).toMatch(/Reviewer sign-up +withdrawn → left out/);
  expect(run.stdout).toMatch(/Abstract submission .*→ 2031-12-13T23:59 AoE/);
  expect(run.stdout).toMatch(/Workshop day +withdrawn → 2032-03-13/);
  expect(existsSync(join(copy.editions, '2032/todo.yaml'))).toBe(true);
});
