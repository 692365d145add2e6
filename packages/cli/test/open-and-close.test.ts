import { expect, test } from 'vitest';
import { changedLines, openActSeries } from './act-series.ts';

const PLACE = 'registration: { url: "https://example.org/register", how: through the symposium }';

test('registration that opens has an address, its words, and a date that ends it', async () => {
  using series = openActSeries('2031/edition.yaml', PLACE, 'registration: unstated # not yet');
  const run = await series.act(
    'open',
    'registration',
    'https://r.example/?a=1#b',
    '--how',
    'by mail',
    '--until',
    '2031-03-01 AoE',
    '--announced',
    '2031-01-05',
  );
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(changedLines(run)).toEqual([
    '+  registration:',
    '+    - { value: 2031-03-01 AoE, announced: 2031-01-05 }',
    '-registration: unstated # not yet',
    '+registration: { url: https://r.example/?a=1#b, how: by mail } # not yet',
  ]);
});

test('what closes now says since when, and where it was; what is taken back says nothing', async () => {
  using series = openActSeries();
  const closed = await series.act('close', 'registration', '--reason', 'all seats are taken');
  expect(changedLines(closed)).toEqual([
    '+  registration:',
    expect.stringMatching(
      /^\+ {4}- \{ value: \d{4}-\d{2}-\d{2}T\d{2}:\d{2} America\/New_York, announced: \d{4}-\S+Z, reason: all seats are taken \}$/,
    ),
  ]);
  expect(series.read('2031/edition.yaml')).toContain(PLACE);
  const back = await series.act('close', 'registration', '--take-back');
  expect(changedLines(back)).toEqual([`-${PLACE}`, '+registration: unstated']);
});

test('a portal keeps the name of its system, and a form for reviewers stands below registration', async () => {
  using series = openActSeries();
  const portal = await series.act('open', 'submission', 'https://new.example/');
  expect(changedLines(portal)[1]).toBe('+  portal: { system: OpenReview, url: https://new.example/ }');
  await series.act('open', 'reviewing', 'https://form.example/');
  expect(series.read('2031/edition.yaml')).toContain(`${PLACE}\nreviewing: { url: https://form.example/ }\n`);
});

test('what its date has closed opens again with a later date alone', async () => {
  using series = openActSeries(
    '2031/edition.yaml',
    '  workshop:\n',
    '  registration:\n    - { value: 2026-01-01 AoE, announced: 2025-10-01 }\n  workshop:\n',
  );
  const before = series.snapshot();
  const refused = await series.act('open', 'registration', 'https://r.example/');
  expect(refused).toMatchObject({
    exitCode: 1,
    stderr: expect.stringMatching(/2026-01-01 AoE. Give --until/),
  });
  expect((await series.act('close', 'registration')).stderr).toContain('is closed already');
  expect(series.snapshot()).toEqual(before);
  const opened = await series.act(
    'open',
    'registration',
    'https://r.example/',
    '--until',
    '2031-02-01 AoE',
    '--announced',
    '2026-01-05',
  );
  expect(changedLines(opened)[0]).toBe('+    - { value: 2031-02-01 AoE, announced: 2026-01-05 }');
});

test('announcing says when', async () => {
  using series = openActSeries();
  const programme = await series.act('announce', 'programme', '--on', '2031-02-01');
  expect(changedLines(programme)).toEqual(['+published: { programme: 2031-02-01 }']);
  expect((await series.act('announce', 'programme')).stderr).toContain('was announced 2031-02-01 already');
  const papers = await series.act('announce', 'papers', '--on', '2031-01-30T09:00:00-05:00');
  expect(changedLines(papers).at(-1)).toBe(
    '+published: { programme: 2031-02-01, papers: 2031-01-30T09:00:00-05:00 }',
  );
  const person = await series.act('announce', 'Oort', '--on', '2030-11-01');
  expect(changedLines(person).at(-1)).toBe('+  - { person: chika-oort, role: chair, announced: 2030-11-01 }');
  expect((await series.act('announce', 'Oort')).stderr).toContain('was announced 2030-11-01 already');
});

test.each([
  [
    ['open', 'doors', 'https://r.example/'],
    2,
    /"doors" neither opens nor closes.*registration, submission, reviewing/,
  ],
  [['open', 'registration', 'r.example'], 1, /Write a whole web address/],
  [['open', 'reviewing', 'https://r.example/', '--how', 'x'], 2, /--how is nothing of reviewing/],
  [['open', 'registration', 'https://r.example/', '--until', '2020-01-01 AoE'], 2, /is over already/],
  [['open', 'registration', 'https://r.example/', '--until', 'soon'], 2, /--until: "soon" is not a deadline/],
  [['close', 'reviewing'], 1, /reviewing of 2031 was never opened/],
  [['close', 'reviewing', '--take-back'], 1, /nothing to take back/],
  [['announce', 'Haley'], 2, /Did you mean "bruno-halley"/],
  [['announce', 'papers', '--on', 'today'], 2, /--on "today" is no day/],
])('%j is refused (%i), and no file changes', async (args, exitCode, message) => {
  using series = openActSeries();
  const before = series.snapshot();
  const run = await series.tryOut(...args);
  expect(run.stderr).toMatch(message);
  expect(run.exitCode).toBe(exitCode);
  expect(series.snapshot()).toEqual(before);
});

test('how one registers is asked for, and nobody can be asked on a pipe', async () => {
  using series = openActSeries('2031/edition.yaml', PLACE, 'registration: unstated');
  const run = await series.act('open', 'registration', 'https://r.example/');
  expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--how is missing') });
});
