import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSeries } from '@ml4astro/edition/check';
import { readSeries } from '@ml4astro/edition/load';
import { expect, test } from 'vitest';
import { changedLines, openActSeries } from './act-series.ts';
import { sealCopy } from './seal-copy.ts';

const ROW = ['--start', '13:00', '--end', '13:30', '--kind', 'break', '--title', 'Tea'];

/** Every act of an organizer, as it would be done in the valid series. */
const ACTS: readonly (readonly string[])[] = [
  ['add', 'speaker', 'Nova Star'],
  ['add', 'photo', 'Ada Kepler', 'map.png', '--credit', 'C', '--rights', 'R', '--consent', 'by mail'],
  ['add', 'sponsor', 'Moon'],
  ['add', 'link', 'Map', 'https://example.org/map'],
  ['add', 'schedule-row', ...ROW],
  ['remove', 'Ada Kepler'],
  ['remove', 'chair', 'Chika Oort'],
  ['remove', 'sponsor', 'Lighthouse Fund'],
  ['remove', 'schedule-row', 'coffee'],
  ['change', 'schedule-row', 'coffee', '--room', 'Deck'],
  ['cancel', 'schedule-row', 'coffee'],
  ['open', 'registration', 'https://example.org/other'],
  ['close', 'registration'],
  ['announce', 'programme'],
  ['set', 'venue', '--name', 'Deck'],
  ['set', 'contact', 'crew@example.org'],
  ['set', 'person', 'Halley', '--name', 'Bruna Halley'],
];
const located = (act: readonly string[], editions: string) =>
  act.map((each) => (each === 'map.png' ? join(editions, '2031/assets/map.png') : each));

test.each(ACTS)('a sealed edition refuses: %s %s %s', async (...act) => {
  using series = openActSeries();
  sealCopy(series.editions, 2031);
  const before = series.snapshot();
  const run = await series.tryOut(...located(act, series.editions));
  expect(run).toEqual({ exitCode: 1, stderr: expect.stringContaining('The edition of 2031 is sealed') });
  expect(series.snapshot()).toEqual(before);
});

test.each(ACTS)('a year without an edition is refused: %s %s %s', async (...act) => {
  using series = openActSeries();
  const before = series.snapshot();
  const run = await series.tryOut(...located(act, series.editions), '--year', '1999');
  expect(run).toEqual({ exitCode: 2, stderr: 'There is no edition of "1999". The editions are: 2031.\n' });
  expect(series.snapshot()).toEqual(before);
});

test.each(ACTS)('what a dry run shows is done, and leaves the series sound: %s %s %s', async (...act) => {
  using series = openActSeries();
  const before = series.snapshot();
  const args = located(act, series.editions);
  const dry = await series.tryOut(...args, '--dry-run');
  expect(dry).toEqual({ exitCode: 0, stderr: '' });
  expect(series.snapshot()).toEqual(before);
  expect(await series.tryOut(...args)).toEqual({ exitCode: 0, stderr: '' });
  expect(series.snapshot()).not.toEqual(before);
  expect(checkSeries(readSeries(series.editions)).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('files with line breaks of Windows keep them', async () => {
  using series = openActSeries();
  for (const file of ['people.yaml', '2031/edition.yaml', '2031/schedule.yaml', '2031/assets/assets.yaml']) {
    const path = join(series.editions, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  }
  const acts = [
    ACTS[0],
    ACTS[1],
    ACTS[2],
    ACTS[3],
    ACTS[4],
    ACTS[9],
    ACTS[12],
    ACTS[13],
    ACTS[14],
    ACTS[16],
    ACTS[6],
  ];
  for (const act of acts)
    expect(await series.tryOut(...located(act ?? [], series.editions))).toEqual({ exitCode: 0, stderr: '' });
  for (const file of ['people.yaml', '2031/edition.yaml', '2031/schedule.yaml', '2031/assets/assets.yaml'])
    expect(series.read(file).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('--json is one object, with what the organizer should know', async () => {
  using series = openActSeries();
  const run = await series.act('remove', 'Ada Kepler', '--json');
  expect(JSON.parse(run.stdout)).toEqual({
    written: true,
    files: expect.arrayContaining(['editions/2031/edition.yaml', 'editions/people.yaml']),
    diff: expect.stringContaining('-  - { person: ada-kepler'),
    notes: [expect.stringContaining('"keynote-kepler"')],
  });
  const nothing = await series.act('set', 'format', 'in-person', '--json');
  expect(JSON.parse(nothing.stdout)).toEqual({ written: false, files: [], diff: '' });
});

test('an act that nobody confirmed writes nothing', async () => {
  using series = openActSeries();
  const before = series.snapshot();
  const run = await series.run('add', 'speaker', 'Nova Star');
  expect(changedLines(run)).toHaveLength(2);
  expect(run).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Give --yes to write') });
  expect(series.snapshot()).toEqual(before);
});
