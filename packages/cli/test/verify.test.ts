import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runWorkshop } from './run-workshop.ts';
import { plantSealedSeries } from './sealed-series.ts';

/** Changes the lowest bit of the byte in the middle of a file. */
function flipOneByte(file: string): void {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

test('verify says what it proved of the sources and the release, and that the site was not built again', async () => {
  using series = await plantSealedSeries();
  const run = await runWorkshop(['verify', '2031'], { cwd: series.root });
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(run.stdout).toBe(
    'The edition of 2031, sealed at 2031-09-01T12:00:00Z:\n' +
      '  sources  proved: all 11 files are as they were sealed.\n' +
      '  release  proved: .data/releases/seas2031-site.zip is the archive that was sealed, with all 3 files.\n' +
      '  rebuild  not proved: it was not built again (--rebuild does).\n',
  );
});

test.each([
  'edition.yaml',
  'schedule.yaml',
  'contributions.yaml',
  'people.yaml',
  'series.yaml',
  'content/call.md',
  'assets/assets.yaml',
  'assets/kepler.png',
  'ro-crate-metadata.json',
])('one byte flipped in %s is named, and the exit code is 1', async (file) => {
  using series = await plantSealedSeries();
  flipOneByte(join(series.editions, '2031', file));
  const run = await runWorkshop(['verify', '2031'], { cwd: series.root });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain(`sources  BROKEN: 1 file differs from the 11 that were sealed.`);
  expect(run.stdout).toContain(`    changed  editions/2031/${file}\n`);
  expect(run.stdout).toContain('release  proved');
});

test('one byte flipped in the archive is named, with the file of the site that it damaged', async () => {
  using series = await plantSealedSeries();
  flipOneByte(series.release);
  const run = await runWorkshop(['verify', '2031'], { cwd: series.root });
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toContain('sources  proved');
  expect(run.stdout).toMatch(/changed {2}\.data\/releases\/seas2031-site\.zip\n/);
});

test.each(['seas2031/index.html', 'seas2031/_app/style.css', 'seas2031/img/kepler.webp'])(
  'one byte flipped in %s of the unpacked site is named',
  async (file) => {
    using series = await plantSealedSeries();
    flipOneByte(join(series.site, file));
    const run = await runWorkshop(['verify', '2031', '--release', 'site'], { cwd: series.root });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain(
      `release  BROKEN: 1 file differs from the 3 that were sealed.\n    changed  ${file}\n`,
    );
  },
);

test('a file that went and one that came are told apart from a changed one', async () => {
  using series = await plantSealedSeries();
  rmSync(join(series.editions, '2031/content/call.md'));
  writeFileSync(join(series.editions, '2031/content/venue.md'), 'A pier.\n');
  const { stdout } = await runWorkshop(['verify', '2031', '--json'], { cwd: series.root });
  expect(JSON.parse(stdout)).toMatchObject({
    year: 2031,
    sources: {
      state: 'broken',
      differences: [
        { path: 'content/call.md', kind: 'missing' },
        { path: 'content/venue.md', kind: 'added' },
      ],
    },
    release: { state: 'proved' },
    rebuild: { state: 'unproved' },
  });
});

test('without its release the sources are proved still, and verify says what is not', async () => {
  using series = await plantSealedSeries();
  rmSync(series.release);
  const run = await runWorkshop(['verify', '2031'], { cwd: series.root });
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain('release  not proved: .data/releases/seas2031-site.zip is not there.');
});

test.each([
  [['2030'], 2, /no edition of "2030".*2031/],
  [['2031', '--release', 'gone.zip'], 1, /gone\.zip is not there/],
])('verify %j is refused (%i) in one sentence', async (args, exitCode, message) => {
  using series = await plantSealedSeries();
  const run = await runWorkshop(['verify', ...args], { cwd: series.root });
  expect(run.exitCode).toBe(exitCode);
  expect(run.stderr).toMatch(message);
});

test('an open edition and a seal that is none prove nothing', async () => {
  using series = await plantSealedSeries();
  const seal = join(series.editions, '2031/seal.json');
  writeFileSync(seal, readFileSync(seal, 'utf8').replace('"sealedAt"', '"sealdAt"'));
  const odd = await runWorkshop(['verify', '2031'], { cwd: series.root });
  expect([odd.exitCode, odd.stderr]).toEqual([
    1,
    expect.stringMatching(/2031\/seal\.json is no seal.*git checkout/),
  ]);
  rmSync(seal);
  const open = await runWorkshop(['verify', '2031'], { cwd: series.root });
  expect([open.exitCode, open.stderr]).toEqual([
    1,
    expect.stringContaining('The edition of 2031 is not sealed'),
  ]);
});

test('a proved archive is unpacked into a new folder; a damaged one, or into one that is there, is not', async () => {
  using series = await plantSealedSeries();
  const unpack = () => runWorkshop(['verify', '2031', '--unpack', 'host'], { cwd: series.root });
  expect(await unpack()).toMatchObject({ exitCode: 0, stderr: '' });
  expect(readFileSync(join(series.root, 'host/seas2031/index.html'), 'utf8')).toContain('Water rises.');
  expect(await unpack()).toMatchObject({
    exitCode: 1,
    stderr: 'Nothing was unpacked: host exists already.\n',
  });
  rmSync(join(series.root, 'host'), { recursive: true });
  flipOneByte(series.release);
  expect((await unpack()).stderr).toContain('Nothing was unpacked. The release is not proved');
  expect(existsSync(join(series.root, 'host'))).toBe(false);
});
