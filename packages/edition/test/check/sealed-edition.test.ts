import { createHash } from 'node:crypto';
import { appendFileSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSeries } from '../../src/check.ts';
import { frozenClock, parseInstant } from '../../src/clock.ts';
import { readSeries } from '../../src/read-series.ts';
import { plant } from './broken-edition.ts';

const NOW = '2031-02-15T12:00:00Z';
const SOURCES = [
  'assets/assets.yaml',
  'assets/kepler.png',
  'assets/map.png',
  'content/call.md',
  'content/rationale.md',
  'contributions.yaml',
  'edition.yaml',
  'people.yaml',
  'ro-crate-metadata.json',
  'schedule.yaml',
  'series.yaml',
];

/** The valid series with its edition sealed as it lies there; the caller disposes of the folder. */
function plantSealed() {
  const planted = plant([]);
  const within = (file: string) => join(planted.folder, '2031', file);
  for (const file of ['people.yaml', 'series.yaml']) copyFileSync(join(planted.folder, file), within(file));
  writeFileSync(within('ro-crate-metadata.json'), '{}\n');
  const sha256 = (file: string) =>
    createHash('sha256')
      .update(readFileSync(within(file)))
      .digest('hex');
  const seal = {
    sealedAt: '2031-09-01T12:00:00Z',
    sources: Object.fromEntries(SOURCES.map((file) => [file, sha256(file)])),
    site: {},
    release: { file: 'conf2031-site.zip', sha256: '0'.repeat(64) },
    versions: {},
  };
  writeFileSync(within('seal.json'), JSON.stringify(seal, null, 2));
  return { ...planted, within };
}

const findings = (folder: string) =>
  checkSeries(readSeries(folder), { clock: frozenClock(parseInstant(NOW)) }).map(
    ({ code, file, message }) => ({ code, file, message }),
  );

test('an edition that is as it was sealed has no findings', () => {
  using sealed = plantSealed();
  expect(findings(sealed.folder)).toEqual([]);
});

test.each(SOURCES)('one blank more at the end of %s breaks the seal, and that file is named', (file) => {
  using sealed = plantSealed();
  appendFileSync(sealed.within(file), ' ');
  expect(findings(sealed.folder).filter(({ code }) => code === 'SEAL_BROKEN')).toEqual([
    expect.objectContaining({ file: `2031/${file}`, message: expect.stringContaining(file) as string }),
  ]);
});

test('a file that went and a file that came are both named', () => {
  using sealed = plantSealed();
  rmSync(sealed.within('content/call.md'));
  writeFileSync(sealed.within('content/venue.md'), 'Pier Hall.\n');
  expect(findings(sealed.folder).filter(({ code }) => code === 'SEAL_BROKEN')).toMatchObject([
    { file: '2031/content/venue.md', message: expect.stringContaining('was not there') as string },
    { file: '2031/seal.json', message: expect.stringContaining('content/call.md') as string },
  ]);
});

test('a sealed edition keeps the names it was sealed with when the register changes later', () => {
  using sealed = plantSealed();
  const register = join(sealed.folder, 'people.yaml');
  const [, name = ''] = /name: ([^,}\n]+)/.exec(readFileSync(register, 'utf8')) ?? [];
  writeFileSync(register, readFileSync(register, 'utf8').replace(`name: ${name}`, 'name: Later Name'));

  const { series } = readSeries(sealed.folder);
  expect(series?.people[0]?.name).toBe('Later Name');
  expect(series?.editions[0]?.people[0]?.name).toBe(name);
  expect(findings(sealed.folder)).toEqual([]);
});

test('its own site keeps the facts of the series and the names, the series itself goes on', () => {
  using sealed = plantSealed();
  const before = readSeries(sealed.folder, 2031).series;
  for (const file of ['people.yaml', 'series.yaml']) {
    const path = join(sealed.folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/name: ([^,}\n]+)/g, 'name: Later'));
  }
  const [own, whole] = [readSeries(sealed.folder, 2031).series, readSeries(sealed.folder).series];
  expect(own?.facts).toEqual(before?.facts);
  expect(own?.people).toEqual(before?.people);
  expect([whole?.facts.name, whole?.people[0]?.name]).toEqual(['Later', 'Later']);
});

test('a person whom the edition names and its own copy lost is named', () => {
  using sealed = plantSealed();
  writeFileSync(sealed.within('people.yaml'), '[]\n');
  expect(findings(sealed.folder)).toContainEqual(
    expect.objectContaining({
      code: 'PERSON_UNKNOWN',
      message: expect.stringContaining('is nobody in editions/2031/people.yaml') as string,
    }),
  );
});
