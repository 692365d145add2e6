import { expect, test } from 'vitest';
import { changedLines, openActSeries } from './act-series.ts';

const COFFEE = `- id: coffee
  start: 2031-03-09T10:15
  end: 2031-03-09T10:45
  kind: break
  title: Coffee
`;

test('a row stands at its time, with an id made from what it says', async () => {
  using series = openActSeries('2031/schedule.yaml', COFFEE, '');
  const tea = await series.act(
    'add',
    'schedule-row',
    '--start',
    '10:15',
    '--end',
    '10:30',
    '--kind',
    'break',
    '--title',
    'Tea: black, or green',
  );
  expect(tea).toMatchObject({ exitCode: 0, stderr: '' });
  expect(changedLines(tea)).toEqual([
    '+- id: tea-black-or-green',
    '+  start: 2031-03-09T10:15',
    '+  end: 2031-03-09T10:30',
    '+  kind: break',
    "+  title: 'Tea: black, or green'",
  ]);
  expect(series.read('2031/schedule.yaml')).toMatch(
    /contribution: "12"\n- id: tea-[^]*title: 'Tea[^\n]*\n- id: panel/,
  );
  const talk = await series.act(
    'add',
    'schedule-row',
    '--start',
    '2031-03-09T10:30',
    '--end',
    '10:45',
    '--kind',
    'spotlight',
    '--contribution',
    '13',
    '--speaker',
    'Farid Messier',
    '--room',
    'B 2',
  );
  expect(changedLines(talk)).toEqual([
    '+- id: spotlight-13',
    '+  start: 2031-03-09T10:30',
    '+  end: 2031-03-09T10:45',
    '+  kind: spotlight',
    '+  title: A telescope on a raft',
    '+  speakers: [farid-messier]',
    "+  contribution: '13'",
    '+  room: B 2',
  ]);
});

test('a row that begins at another time moves there as it is written, and says what it said before', async () => {
  using series = openActSeries('2031/schedule.yaml', COFFEE, `# The best beans.\n${COFFEE}`);
  const run = await series.act(
    'change',
    'schedule-row',
    'coffee',
    '--start',
    '13:00',
    '--end',
    '13:30',
    '--announced',
    '2031-02-01',
  );
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(series.read('2031/schedule.yaml')).toMatch(
    /kind: poster-session\n {2}title: Posters\n# The best beans\.\n- id: coffee\n {2}start: 2031-03-09T13:00\n[^]*Coffee\n {2}changes:\n {4}- \{ announced: 2031-02-01, start: 2031-03-09T10:15, end: 2031-03-09T10:45 \}\n$/,
  );
  const again = await series.act(
    'change',
    'schedule-row',
    'coffee',
    '--room',
    'Deck',
    '--announced',
    '2031-02-03',
    '--reason',
    'the sun shines',
  );
  expect(changedLines(again)).toEqual([
    '+  room: Deck',
    '+    - { announced: 2031-02-03, reason: the sun shines }',
  ]);
});

test('other speakers are one line, and a published programme is asked to say so', async () => {
  using series = openActSeries(
    '2031/edition.yaml',
    'sponsors:',
    'published: { programme: 2031-01-31 }\nsponsors:',
  );
  const run = await series.act(
    'change',
    'schedule-row',
    'panel',
    '--panelist',
    'Oort',
    '--panelist',
    'bruno-halley',
  );
  expect(changedLines(run)).toEqual([
    '-  panelists: [bruno-halley]',
    '+  panelists: [chika-oort, bruno-halley]',
  ]);
  expect(run.stdout).toContain('with --announced calendars');
  const cancelled = await series.act(
    'cancel',
    'schedule-row',
    'panel',
    '--reason',
    'a storm: no ferry',
    '--announced',
    '2031-02-01',
  );
  expect(changedLines(cancelled)).toEqual([
    "+  cancelled: { announced: 2031-02-01, reason: 'a storm: no ferry' }",
  ]);
  expect((await series.act('cancel', 'schedule-row', 'panel')).stderr).toContain('is cancelled already');
  const gone = await series.act('remove', 'schedule-row', 'welcome');
  expect(gone.stdout).toContain('calendars learn of a row');
  expect(series.read('2031/schedule.yaml')).toMatch(/^- id: keynote-kepler/);
});

const ROW = ['--start', '13:00', '--end', '13:30', '--kind', 'break', '--title', 'Tea'];
test.each([
  [['add', 'schedule-row', '--start', '13:00', '--title', 'Tea'], 2, /A row needs --end, --kind/],
  [['add', 'schedule-row', ...ROW, '--start', '1 pm'], 2, /--start "1 pm" is no time/],
  [['add', 'schedule-row', ...ROW, '--start', '13:45'], 1, /SCHEDULE_END_BEFORE_START/],
  [['add', 'schedule-row', ...ROW, '--start', '2031-03-10T13:00'], 1, /SCHEDULE_OUTSIDE_DAY|END_BEFORE/],
  [['add', 'schedule-row', ...ROW, '--start', '12:00'], 1, /SCHEDULE_OVERLAP/],
  [['add', 'schedule-row', ...ROW, '--kind', 'panle'], 2, /--kind "panle" is none.*panel/],
  [['add', 'schedule-row', ...ROW, '--contribution', '14'], 2, /--contribution "14" is no paper of 2031/],
  [['add', 'schedule-row', ...ROW, '--speaker', 'Keppler'], 2, /Did you mean "ada-kepler"/],
  [['add', 'schedule-row', ...ROW, '--id', 'coffee'], 1, /SCHEDULE_ROW_REPEATED/],
  [['change', 'schedule-row', 'cofee', '--room', 'Deck'], 2, /Did you mean "coffee"\?/],
  [['change', 'schedule-row', 'coffee'], 2, /Say what of "coffee" changes/],
  [['change', 'schedule-row', 'coffee', '--kind', 'social', '--announced', '2031-02-01'], 2, /Give --reason/],
  [['change', 'schedule-row', 'coffee', '--title', ' '], 2, /--title is empty/],
  [['cancel', 'schedule-row', 'panel', '--announced', 'soon'], 2, /--announced "soon" is no day/],
])('%j is refused (%i), and no file changes', async (args, exitCode, message) => {
  using series = openActSeries();
  const before = series.snapshot();
  const run = await series.tryOut(...args);
  expect(run.stderr).toMatch(message);
  expect(run.exitCode).toBe(exitCode);
  expect(series.snapshot()).toEqual(before);
});

test('of a workshop of two days a time has to say the day', async () => {
  using series = openActSeries('2031/edition.yaml', 'value: 2031-03-09,', 'value: 2031-03-09/2031-03-10,');
  const run = await series.act('add', 'schedule-row', ...ROW);
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toMatch(/does not say the day.*2031-03-09 to 2031-03-10.*T13:00/);
  expect(
    (
      await series.act(
        'add',
        'schedule-row',
        ...ROW,
        '--start',
        '2031-03-10T13:00',
        '--end',
        '2031-03-10T13:30',
      )
    ).exitCode,
  ).toBe(0);
});
