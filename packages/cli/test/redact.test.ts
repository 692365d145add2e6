import { cpSync, existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyWith } from './broken-copy.ts';
import { runWorkshop } from './run-workshop.ts';
import { plantSealedSeries } from './sealed-series.ts';

const OLD = 'Ada Kepler';
const NEW = 'Ines Wandel';
const telling = /ada[-_. ]?kepler|kepler,? a(?:da|\.)/i;

/** The valid series, with the name in every kind of place that an edition has for it. */
function plantMentions() {
  const series = copyWith(
    'people.yaml',
    'name: Ada Kepler, aliases: ["Kepler, A."]',
    'name: Ada Kepler, aliases: ["Kepler, A.", "I. Wandel"], homepage: "https://example.org/ada-kepler/"',
  );
  const at = (file: string) => join(series.editions, '2031', file);
  const change = (file: string, from: string, to: string) =>
    writeFileSync(at(file), readFileSync(at(file), 'utf8').replaceAll(from, to));
  change('schedule.yaml', 'What the sea sees', 'What the sea sees (Ada Kepler)');
  change('edition.yaml', 'reason: a storm', 'reason: Ada Kepler asked for it');
  renameSync(at('assets/kepler.png'), at('assets/ada-kepler.png'));
  for (const file of ['assets/assets.yaml', 'edition.yaml']) change(file, 'kepler.png', 'ada-kepler.png');
  writeFileSync(
    at('content/venue.md'),
    'The hall is named after *Ada\nKepler*, whom [everyone](/people/ada-kepler/) knows.\n',
  );
  return { ...series, at, [Symbol.dispose]: () => series[Symbol.dispose]() };
}

const textOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .map(
      (file) =>
        `${file.slice(folder.length)}\n${existsSync(file) && !file.endsWith('.png') ? read(file) : ''}`,
    )
    .join('\n');
const read = (file: string) => {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
};

test('a name goes from every text, id, file and address of the editions, and no message names it', async () => {
  using series = plantMentions();
  const run = await runWorkshop(['amend', '--redact', OLD, NEW, '--yes'], { cwd: series.root });
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(textOf(series.editions)).not.toMatch(telling);
  expect(run.stdout).not.toMatch(telling);
  expect(readFileSync(join(series.editions, 'people.yaml'), 'utf8').split('\n')[0]).toBe(
    '- { id: ines-wandel, name: Ines Wandel, aliases: ["I. Wandel"], orcid: 0000-0002-1825-0097 }',
  );
  expect(readFileSync(series.at('content/venue.md'), 'utf8')).toBe(
    'The hall is named after *Ines Wandel*, whom [everyone](/people/ines-wandel/) knows.\n',
  );
  expect(existsSync(series.at('assets/ines-wandel.png'))).toBe(true);
  expect(run.stdout).toContain('editions/2031/schedule.yaml:6');
  expect(run.stdout).toContain('is not linked any more: state another.');
  expect((await runWorkshop(['check'], { cwd: series.root })).stdout).toContain('0 errors');
});

test('--dry-run and --json say as little, and write nothing', async () => {
  using series = plantMentions();
  const before = textOf(series.editions);
  const run = await runWorkshop(['amend', '--redact', OLD, NEW, '--dry-run', '--json'], { cwd: series.root });
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(run.stdout).not.toMatch(telling);
  expect(JSON.parse(run.stdout)).toMatchObject({ written: false, resealed: [] });
  expect(textOf(series.editions)).toBe(before);
});

test.each([
  ['a new name that contains the old one', [OLD, 'Ada Kepler Storm'], 2, /contains the old one/],
  ['an empty name', [OLD, ' '], 2, /each one line/],
  ['a name that is nowhere', ['Nobody Here', NEW], 1, /nowhere in the editions/],
  ['the name of somebody else', [OLD, 'Bruno Halley'], 1, /PERSON_/],
  ['a reason that names it', [OLD, NEW, '--reason', 'Formerly Ada Kepler.'], 2, /the reason would name/],
])('%s is refused without naming it, and nothing changes', async (_what, args, exitCode, message) => {
  using series = plantMentions();
  const before = textOf(series.editions);
  const run = await runWorkshop(['amend', '--yes', '--redact', ...args], { cwd: series.root });
  expect(run.stderr).toMatch(message);
  expect(run.exitCode).toBe(exitCode);
  expect(run.stderr + run.stdout).not.toMatch(telling);
  expect(textOf(series.editions)).toBe(before);
});

test('one name alone is not enough', async () => {
  using series = plantMentions();
  const run = await runWorkshop(['amend', '--yes', '--redact', OLD], { cwd: series.root });
  expect([run.exitCode, run.stderr]).toEqual([2, expect.stringContaining('takes two names')]);
  expect(run.stderr).not.toMatch(telling);
});

test('an asset that would take the place of another is refused', async () => {
  using series = plantMentions();
  cpSync(series.at('assets/map.png'), series.at('assets/ines-wandel.png'));
  const run = await runWorkshop(['amend', '--redact', OLD, NEW, '--yes'], { cwd: series.root });
  expect([run.exitCode, run.stderr]).toEqual([
    1,
    expect.stringContaining('ines-wandel.png is there already'),
  ]);
});

test('a sealed year that is already broken is mended first', async () => {
  using series = await plantSealedSeries();
  writeFileSync(join(series.editions, '2031/content/call.md'), 'Another call.\n');
  const told = ['--at', '2031-10-01T00:00:00Z', '--yes'];
  const run = await runWorkshop(['amend', '--redact', OLD, NEW, ...told], { cwd: series.root });
  expect([run.exitCode, run.stderr]).toEqual([
    1,
    expect.stringMatching(/differ from its seal[\s\S]*2031\/content\/call\.md/),
  ]);
  expect(run.stderr).not.toMatch(telling);
});
