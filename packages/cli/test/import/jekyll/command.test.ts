import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { JekyllOptions } from '../../../src/import/jekyll/command.ts';
import { planImport } from '../../../src/import/jekyll/plan-import.ts';
import { WrongUse } from '../../../src/wrong-use.ts';
import { runWorkshop } from '../../run-workshop.ts';
import { importSite, makeSite, readWritten, YEAR, type SiteFolder } from './import-site.ts';
import { CARD_GRID, CARD_GRID_CONFIG } from './pages/card-grid.ts';

/** Lines of the page. */
const LINES = CARD_GRID.split('\n').length - 1;
const files = { 'index.md': CARD_GRID, '_config.yml': CARD_GRID_CONFIG };

const run = ({ site, root }: SiteFolder, ...args: readonly string[]) =>
  runWorkshop(['import', 'jekyll', site, ...args], { cwd: root });

test('an edition is written as one change, with a report on every line; again, there is nothing to do', async () => {
  using folder = makeSite(files);
  const report = join(folder.root, 'report.md');
  const first = await run(folder, '--year', YEAR, '--yes', '--report', report);
  expect(first).toMatchObject({ exitCode: 0, stderr: '' });
  expect(first.stdout).toMatch(/index\.md: \d+ lines: \d+ guessed, \d+ understood/);
  expect(readdirSync(join(folder.editions, YEAR)).sort()).toEqual([
    'content',
    'contributions.yaml',
    'edition.yaml',
    'package.json',
    'schedule.yaml',
    'turbo.json',
  ]);
  expect(readFileSync(report, 'utf8')).toMatch(
    /# Import of 2034[^]*## Guessed[^]*## Every line of index\.md[^]*- 1-4 /,
  );

  const again = await run(folder, '--year', YEAR, '--yes');
  expect(again).toMatchObject({ exitCode: 0, stderr: '' });
  expect(again.stdout).toContain('Nothing changes');
});

test('a dry run writes the report and no edition, and --json is one object', async () => {
  using folder = makeSite(files);
  const report = join(folder.root, 'report.md');
  const { stdout, exitCode } = await run(folder, '--year', YEAR, '--dry-run', '--json', '--report', report);
  expect(exitCode).toBe(0);
  const told: { written: boolean; import: { files: unknown[]; notes: { fate: string }[] } } =
    JSON.parse(stdout);
  expect(told.written).toBe(false);
  expect(told.import.files).toContainEqual(expect.objectContaining({ file: 'index.md', lines: LINES }));
  expect(new Set(told.import.notes.map(({ fate }) => fate))).toEqual(
    new Set(['understood', 'guessed', 'prose', 'dropped']),
  );
  expect(existsSync(report)).toBe(true);
  expect(readdirSync(folder.editions).sort()).toEqual(['people.yaml', 'series.yaml']);
});

test('another edition of that year is not covered', async () => {
  using folder = makeSite(files);
  await run(folder, '--year', YEAR, '--yes');
  const edition = join(folder.editions, YEAR, 'edition.yaml');
  writeFileSync(edition, readFileSync(edition, 'utf8').replace('Telescopes', 'Microscopes'));
  const again = await run(folder, '--year', YEAR, '--yes');
  expect(again.exitCode).toBe(1);
  expect(again.stderr).toMatch(/There is an edition of 2034 already/);
  expect(readFileSync(edition, 'utf8')).toContain('Microscopes');
});

test.each<[Partial<JekyllOptions>, RegExp]>([
  [{ year: 'next' }, /"next" is not a year/],
  [{ path: '/icml2033' }, /ends in the year: \/icml2034/],
  [{ timezone: 'Mars/Base' }, /no time zone/],
  [{ hue: '400' }, /no hue/],
  [{ announced: 'soon' }, /neither a day/],
  [{ contact: 'us' }, /no e-mail address/],
  [{ consent: ' ' }, /--consent is empty/],
])('%j is wrong use', async (options, message) => {
  using folder = makeSite(files);
  const planned = planImport(folder.editions, folder.site, { year: YEAR, ...options });
  await expect(planned).rejects.toThrow(message);
  await expect(planned).rejects.toBeInstanceOf(WrongUse);
});

test.each<[readonly string[], RegExp]>([
  [[], /--year/],
  [['--year', YEAR, '--report', 'editions/report.md'], /would lie among the editions/],
  [['--year', YEAR], /nobody can be asked here/],
])('called with %j it exits 2, and nothing is written', async (args, message) => {
  using folder = makeSite(files);
  const { exitCode, stderr } = await run(folder, ...args);
  expect(stderr).toMatch(message);
  expect(exitCode).toBe(2);
  expect(readdirSync(folder.editions).sort()).toEqual(['people.yaml', 'series.yaml']);
});

test('what an organizer says stands above what the page lets guess', async () => {
  using site = await importSite(files, {
    path: '/sky2034',
    timezone: 'Europe/Berlin',
    hue: '42',
    announced: '2034-02-03',
    conference: 'Sky 2034',
    city: 'Berlin',
    country: 'Germany',
    contact: 'sky@example.org',
  });
  expect(site.errors).toEqual([]);
  expect(site.edition.facts).toMatchObject({
    path: '/sky2034',
    timezone: 'Europe/Berlin',
    hue: 42,
    conference: { name: 'Sky 2034', city: 'Berlin', country: 'Germany' },
    contact: 'sky@example.org',
  });
  expect(site.edition.facts.dates['submission']?.[0]?.announced).toBe('2034-02-03');
});

const picture = (hue: number) =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: { r: hue, g: 9, b: 9 } } })
    .withExif({ IFD0: { Artist: 'Somebody' } })
    .png()
    .toBuffer();

test('a portrait is kept and not shown until somebody says that the person agreed', async () => {
  const pictures = { 'assets/lovelace.png': await picture(10), 'assets/sky.png': await picture(200) };
  using silent = await importSite({ ...files, ...pictures });
  expect(silent.errors).toEqual([]);
  expect(silent.edition.facts.people.filter(({ portrait }) => portrait !== undefined)).toEqual([]);
  expect(silent.edition.assets).toEqual([
    expect.objectContaining({
      file: 'lovelace.png',
      alt: 'Portrait of Ada Lovelorn',
      rights: 'unknown',
      source: 'the former site, assets/lovelace.png',
      width: 8,
    }),
    expect.objectContaining({ file: 'sky.png', rights: 'unknown' }),
  ]);
  expect(readFileSync(join(silent.editions, YEAR, 'assets/lovelace.png')).includes('Somebody')).toBe(false);

  using agreed = await importSite({ ...files, ...pictures }, { consent: 'by e-mail, 2034-03-01' });
  expect(agreed.errors).toEqual([]);
  expect(agreed.edition.facts.people[0]).toMatchObject({ portrait: 'lovelace.png' });
  expect(agreed.edition.assets[0]).toMatchObject({ file: 'lovelace.png', consent: 'by e-mail, 2034-03-01' });
});

test('a file that is not what its name says is left out, and its paper keeps the address that it had', async () => {
  using site = await importSite({ ...files, 'assets/17.pdf': 'no PDF', 'assets/ngo.png': 'no picture' });
  expect(site.errors).toEqual([]);
  expect(site.edition.contributions[0]?.files).toEqual([
    { kind: 'paper', url: 'https://tides.example.org/icml2034/assets/17.pdf' },
  ]);
  expect(site.edition.assets).toEqual([]);
  expect(site.record.notes.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/assets\/17\.pdf: it is no PDF/),
  );
});

test('a person of the register is known again, with the alias that the page adds', async () => {
  using site = await importSite(
    files,
    {},
    '# The register.\n- { id: ingrid-s, name: Ingrid Strandberg } # of the fjords\n',
  );
  expect(site.errors).toEqual([]);
  expect(site.edition.facts.people.map(({ person }) => person)).toContain('ingrid-s');
  expect(readFileSync(join(site.editions, 'people.yaml'), 'utf8')).toContain(
    '- { id: ingrid-s, name: Ingrid Strandberg, aliases: [Ingrid Strandbreg] } # of the fjords',
  );
  expect(readWritten(site, 'schedule.yaml')).toContain('panelists: [minh-ngo, ingrid-s]');
});
