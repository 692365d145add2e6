import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { changedLines, openActSeries, type ActSeries } from './act-series.ts';

const SAID = [
  '--consent',
  'by e-mail, 2031-01-02',
  '--credit',
  'Ada Kepler',
  '--rights',
  'with her permission',
];

/** A photograph of 1500 by 900 pixels, red on its left and blue on its right, with the place where it was taken. */
const photograph = (series: ActSeries, name: string, orientation = 1) =>
  sharp({ create: { width: 1500, height: 900, channels: 3, background: 'blue' } })
    .composite([
      { input: { create: { width: 750, height: 900, channels: 3, background: 'red' } }, left: 0, top: 0 },
    ])
    .withExif({
      IFD0: { Artist: 'Secret Photographer' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '49/1 17/1 0/1' },
    })
    .withMetadata({ orientation })
    .jpeg()
    .toFile(join(series.root, name));

const shown = async (series: ActSeries, name: string) => {
  const picture = sharp(readFileSync(join(series.editions, '2031/assets', name)));
  const { width, height, exif, orientation } = await picture.metadata();
  const { dominant } = await picture.stats();
  return { size: [width, height], exif, orientation, isRed: dominant.r > dominant.b };
};

test('a photo is a square without metadata, registered, and in every row of the person; the old one goes', async () => {
  using series = openActSeries();
  await photograph(series, 'IMG 0042.JPG');
  const run = await series.act('add', 'photo', 'Kepler', 'IMG 0042.JPG', ...SAID);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await shown(series, 'ada-kepler.jpg')).toMatchObject({
    size: [900, 900],
    exif: undefined,
    orientation: undefined,
  });
  expect(changedLines(run)).toEqual(
    expect.arrayContaining([
      '+- file: ada-kepler.jpg',
      '+  source: sent to the organizers',
      "+  consent: 'by e-mail, 2031-01-02'",
      '+  width: 900',
      '-- file: kepler.png',
      '+  - { person: ada-kepler, role: keynote, affiliation: Harbour Institute, portrait: ada-kepler.jpg }',
    ]),
  );
  expect(existsSync(join(series.editions, '2031/assets/kepler.png'))).toBe(false);
  expect((await series.run('check', '--at', '2031-02-15T12:00:00Z')).stdout).toBe(
    '1 edition, 0 errors, 0 warnings\n',
  );
});

test('a part is measured on the upright picture, and a second photo takes the place of the first', async () => {
  using series = openActSeries();
  await Promise.all([photograph(series, 'first.jpg'), photograph(series, 'lying.jpg', 6)]);
  await series.act(
    'add',
    'photo',
    'bruno-halley',
    'first.jpg',
    ...SAID,
    '--alt',
    'He waves.',
    '--crop',
    '500x400+0+100',
  );
  expect(await shown(series, 'bruno-halley.jpg')).toMatchObject({ size: [500, 400], isRed: true });
  expect(series.read('2031/assets/assets.yaml')).toContain('alt: He waves.');
  // Turned upright by a quarter, it is 900 wide and 1500 high, red above and blue below.
  await series.act('add', 'photo', 'bruno-halley', 'lying.jpg', ...SAID, '--crop', '600x600+100+850');
  expect(await shown(series, 'bruno-halley.jpg')).toMatchObject({ size: [600, 600], isRed: false });
  expect(series.read('2031/assets/assets.yaml')).not.toContain('He waves');
  expect(series.read('2031/assets/assets.yaml').match(/bruno-halley\.jpg/g)).toHaveLength(1);
});

/** What is named from the folder of the series. */
const FILES: ReadonlySet<string> = new Set(['a.jpg', 'notes.jpg', 'huge.jpg', 'editions']);

test.each([
  [['nobody', 'a.jpg', ...SAID], 2, /names nobody called "nobody"/],
  [['dara-leavitt', 'a.jpg', ...SAID], 2, /names nobody called "dara-leavitt"/],
  [['Kepler', 'b.jpg', ...SAID], 2, /There is no file b\.jpg/],
  [['Kepler', 'editions', ...SAID], 2, /editions is a folder or a link/],
  [['Kepler', 'notes.jpg', ...SAID], 1, /notes\.jpg is broken, or no picture/],
  [['Kepler', 'huge.jpg', ...SAID], 1, /huge\.jpg has more than 20 MB/],
  [['Kepler', 'a.jpg', ...SAID, '--crop', 'round'], 2, /--crop "round" is none.*800x800\+120\+40/],
  [['Kepler', 'a.jpg', ...SAID, '--crop', '900x901+0+0'], 1, /1500x900 pixels; a part of 900x901.*outside/],
  [['Kepler', 'a.jpg'], 2, /--consent \(how and when Ada Kepler agreed\).*--credit.*--rights/],
  [['Kepler', 'a.jpg', ...SAID.slice(2)], 2, /--consent is missing/],
  [['Kepler', 'a.jpg', ...SAID, '--credit', ' '], 2, /--credit is empty/],
])('add photo %j is refused (%i), and no file changes', async (args, exitCode, message) => {
  using series = openActSeries();
  await photograph(series, 'a.jpg');
  writeFileSync(join(series.root, 'notes.jpg'), 'this was a picture once');
  writeFileSync(join(series.root, 'huge.jpg'), '');
  truncateSync(join(series.root, 'huge.jpg'), 20_000_001);
  const before = series.snapshot();
  const run = await series.tryOut(
    'add',
    'photo',
    ...args.map((each) => (FILES.has(each) ? join(series.root, each) : each)),
  );
  expect(run.stderr).toMatch(message);
  expect(run.exitCode).toBe(exitCode);
  expect(series.snapshot()).toEqual(before);
});
