import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedLines, openActSeries } from './act-series.ts';

const INVITED = '  - { person: bruno-halley, role: panelist, affiliation: Comet College }\n';

test('whoever withdrew is nowhere any more: roles, programme, portrait, register', async () => {
  using series = openActSeries(
    'people.yaml',
    '- { id: bruno-halley, name: Bruno Halley }',
    '- { id: bruno-halley, name: Bruno Halley, distinctFrom: [{ person: ada-kepler, reason: they met }] }',
  );
  const run = await series.act('remove', 'Ada Kepler');
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(run.stdout).toContain('"keynote-kepler" (09:15-10:00, "What the sea sees") had nobody else');
  expect(existsSync(join(series.editions, '2031/assets/kepler.png'))).toBe(false);
  for (const file of [
    'people.yaml',
    ...['edition', 'schedule', 'contributions', 'assets/assets'].map((name) => `2031/${name}.yaml`),
  ])
    expect(series.read(file)).not.toMatch(/kepler/i);
  expect(series.read('people.yaml')).toContain('- { id: bruno-halley, name: Bruno Halley }\n');
  expect((await series.run('check', '--at', '2031-02-15T12:00:00Z')).stdout).toContain('0 errors');
});

test('an author stays one, and the record with the paper', async () => {
  using series = openActSeries(
    '2031/edition.yaml',
    INVITED,
    `${INVITED}  - { person: dara-leavitt, role: soc }\n`,
  );
  const run = await series.act('remove', 'dara-leavitt');
  expect(changedLines(run)).toEqual([
    '-  - { person: dara-leavitt, role: soc }',
    '-  speakers: [dara-leavitt]',
  ]);
  expect(run.stdout).toMatch(/"spotlight-12".*stays, for it presents paper 12/);
  expect(run.stdout).toMatch(
    /stays an author of paper 12.*\n.*record of Dara Leavitt stays in people\.yaml for 2031/,
  );
});

test('a paper that was withdrawn goes with its talk and its poster, and with whom nothing else names', async () => {
  using series = openActSeries(
    '2031/schedule.yaml',
    '  title: Posters\n',
    '  title: Posters\n  posters:\n    - { contribution: "12", board: A1 }\n    - { contribution: "13", board: A2 }\n',
  );
  const run = await series.act('remove', 'paper', '12');
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(run.stdout).toContain('The row "spotlight-12" (10:00-10:15) presented it and was taken out');
  expect(series.read('2031/contributions.yaml')).toMatch(/^- id: "13"/);
  expect(series.read('2031/schedule.yaml')).toContain(
    '  posters:\n    - { contribution: "13", board: A2 }\n',
  );
  for (const file of ['people.yaml', '2031/schedule.yaml', '2031/contributions.yaml'])
    expect(series.read(file)).not.toMatch(/"12"|leavitt|sagan/i);
  expect(series.read('people.yaml')).toContain('farid-messier');
});

test('one part ends, the other stays', async () => {
  using series = openActSeries(
    '2031/edition.yaml',
    INVITED,
    `${INVITED}  - { person: bruno-halley, role: chair }\n`,
  );
  const run = await series.act('remove', 'panelist', 'Bruno Halley');
  expect(changedLines(run)).toEqual([`-${INVITED.trimEnd()}`, '-  panelists: [bruno-halley]']);
  expect(run.stdout).toContain('Bruno Halley stays chair of 2031.');
  expect(series.read('people.yaml')).toContain('bruno-halley');
});

test('what is left of the name elsewhere is shown, for an organizer to look at', async () => {
  using series = openActSeries('2031/content/rationale.md', 'The sea moves', 'Halley said: the sea moves');
  const run = await series.run('remove', 'Halley', '--dry-run', '--json');
  expect(JSON.parse(run.stdout)).toMatchObject({
    written: false,
    notes: [expect.stringContaining('"panel"'), expect.stringContaining('2031/content/rationale.md:1')],
  });
});

test.each([
  [['nobody'], 2, /names nobody called "nobody".*ada-kepler/],
  [['Keppler'], 2, /Did you mean "ada-kepler" \(Ada Kepler\)\?/],
  [['Ada Kepler', '--role', 'chair'], 2, /is not chair of 2031: Ada Kepler is keynote/],
  [['Ada Kepler', '--role', 'king'], 2, /--role "king" is none/],
  [['dara-leavitt', '--year', '1999'], 2, /no edition of "1999"/],
  [['sponsor', 'Lighthouse'], 2, /no sponsor "Lighthouse".*Lighthouse Fund/],
  [['paper', '14'], 2, /no paper "14". It has: 12, 13/],
  [['link', 'Map'], 2, /no link "Map".*none/],
  [['schedule-row', 'cofee'], 2, /Did you mean "coffee"\?/],
])('remove %j is refused (%i), and no file changes', async (args, exitCode, message) => {
  using series = openActSeries();
  const before = series.snapshot();
  const run = await series.tryOut('remove', ...args);
  expect(run.stderr).toMatch(message);
  expect(run.exitCode).toBe(exitCode);
  expect(series.snapshot()).toEqual(before);
});
