import { expect, test } from 'vitest';
import { changedLines, openActSeries } from './act-series.ts';

test('of the venue only what is given changes', async () => {
  using series = openActSeries();
  const run = await series.act(
    'set',
    'venue',
    '--name',
    'Pier House',
    '--longitude',
    '-73.5',
    '--accessibility',
    'Step-free: yes',
    '--forget',
    'directions',
  );
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(changedLines(run)).toEqual([
    '-  name: Pier Hall',
    '-  coordinates: { latitude: 40.7, longitude: -74.0 }',
    '-  directions: Ten minutes on foot from the ferry.',
    '+  name: Pier House',
    '+  coordinates: { latitude: 40.7, longitude: -73.5 }',
    "+  accessibility: 'Step-free: yes'",
  ]);
});

test('contact, format, title, desk and posters are a line each', async () => {
  using series = openActSeries();
  const lines = async (...args: string[]) => changedLines(await series.act('set', ...args));
  expect(await lines('contact', 'crew@example.org')).toEqual([
    '-contact: tides2031@example.org',
    '+contact: crew@example.org',
  ]);
  expect(await lines('format', 'hybrid')).toEqual(['-format: in-person', '+format: hybrid']);
  expect(await lines('title', 'Tides: again')).toEqual([
    '-title: Tides and Telescopes',
    "+title: 'Tides: again'",
  ]);
  expect(await lines('desk', 'https://desk.example.org/desk/2031')).toEqual([
    '+deskUrl: https://desk.example.org/desk/2031',
  ]);
  expect(await lines('poster', '--recommended', '61 × 90 cm', '--maximum', '90 × 122 cm')).toEqual([
    '+poster: { recommended: 61 × 90 cm, maximum: 90 × 122 cm }',
  ]);
  expect(await lines('poster', '--maximum', 'A0')).toEqual([
    '-poster: { recommended: 61 × 90 cm, maximum: 90 × 122 cm }',
    '+poster: { recommended: 61 × 90 cm, maximum: A0 }',
  ]);
  expect((await series.act('set', 'format', 'hybrid')).stdout).toBe('Nothing changes: it is so already.\n');
});

test('a name is mended in the register, an affiliation in the edition; the earlier name is not kept', async () => {
  using series = openActSeries();
  const run = await series.act(
    'set',
    'person',
    'Halley',
    '--name',
    'Bruna Halley',
    '--affiliation',
    'Comet, Inc',
  );
  expect(changedLines(run)).toEqual([
    '-- { id: bruno-halley, name: Bruno Halley }',
    '+- { id: bruno-halley, name: Bruna Halley }',
    '-  - { person: bruno-halley, role: panelist, affiliation: Comet College }',
    "+  - { person: bruno-halley, role: panelist, affiliation: 'Comet, Inc' }",
  ]);
});

test.each([
  [['venue'], 2, /Say what to set/],
  [['venue', '--latitude', 'north'], 2, /--latitude "north" is no number of degrees from -90 to 90/],
  [['venue', '--latitude', '91'], 2, /from -90 to 90/],
  [['venue', '--url', 'pier.example'], 1, /Write a whole web address/],
  [['venue', '--forget', 'name', '--forget', 'roof'], 2, /--forget "roof" is no field of the venue/],
  [['contact', 'crew'], 1, /Write an e-mail address/],
  [['format', 'virtual'], 1, /none of in-person, hybrid, remote, unstated/],
  [['title', ' '], 2, /The title is empty/],
  [['poster', '--recommended', 'A1'], 2, /--maximum is missing/],
  [['person', 'Halley'], 2, /Say what of Bruno Halley to set/],
  [['person', 'Hally', '--family', 'Halley'], 2, /Did you mean "bruno-halley"/],
  [['person', 'elif-sagan', '--affiliation', 'Ship'], 1, /gives Elif Sagan no role/],
])('set %j is refused (%i), and no file changes', async (args, exitCode, message) => {
  using series = openActSeries();
  const before = series.snapshot();
  const run = await series.tryOut('set', ...args);
  expect(run.stderr).toMatch(message);
  expect(run.exitCode).toBe(exitCode);
  expect(series.snapshot()).toEqual(before);
});
