import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { loadSeries } from '@ml4astro/edition/load';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sealCopy } from '../../test/seal-copy.ts';
import { addAssets } from './add-assets.ts';
import type { AssetOptions } from './asset-options.ts';

const EDITION = `title: Instruments of the Sky
conference: { name: CSky 2025, title: Conference on the Sky, ordinal: 3, city: Vancouver, country: Canada }
path: /csky2025
hue: 210
timezone: America/Vancouver
venue: {}
format: hybrid
call:
  kind: extended abstract
  pages: unstated
  format: unstated
  blind: double
  archival: unstated
  priorPublication: unstated
  criteria: unstated
  portal: unstated
dates:
  workshop: [{ value: 2025-07-20, announced: 2025-04-29 }]
people:
  # Guests first.
  - { person: shirley-ho, role: keynote } # and the panel
  - { person: soledad-villar, role: soc }
  - { person: ashley-villar, role: soc }
contact: csky2025@instsky.example
registration: unstated
`;
const PEOPLE = `- { id: shirley-ho, name: Shirley Ho }
- { id: soledad-villar, name: Soledad Villar }
- { id: ashley-villar, name: Ashley Villar }
- { id: jakob-macke, name: Jakob Macke }
`;
const CONTRIBUTIONS = `# Accepted.
- id: '58'
  title: One
  presentation: poster
  authors: [jakob-macke]
  files: [{ kind: paper, url: https://old.example/58.pdf }]
`;
const SERIES = `name: Instruments of the Sky
shortName: InstSky
tagline: How telescopes learn.
about: A yearly meeting.
hue: 210
url: https://instsky.example
`;

const OPTIONS: AssetOptions = {
  source: 'sent by mail',
  credit: 'the persons shown',
  rights: 'permission by mail',
  alt: [],
  portrait: [],
};

let root = '';
let editions = '';
let inbox = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'assets-'));
  editions = join(root, 'editions');
  inbox = join(root, 'inbox');
  mkdirSync(join(editions, '2025'), { recursive: true });
  mkdirSync(inbox);
  writeFileSync(join(editions, 'series.yaml'), SERIES);
  writeFileSync(join(editions, 'people.yaml'), PEOPLE);
  writeFileSync(join(editions, '2025/edition.yaml'), EDITION);
  writeFileSync(join(editions, '2025/contributions.yaml'), CONTRIBUTIONS);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(editions, '2025', path), 'utf8');
const picture = (name: string, width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: 'teal' } }).toFile(join(inbox, name));
async function paper(name: string): Promise<void> {
  const document = await PDFDocument.create();
  document.addPage();
  writeFileSync(join(inbox, name), await document.save());
}
const add = (options: Partial<AssetOptions> = {}) =>
  addAssets(editions, 2025, inbox, { ...OPTIONS, ...options });

/** Every file below the editions with its checksum. */
function snapshot(folder = editions): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

test('portraits and papers are stored, recorded and set, and a second call changes nothing', async () => {
  await Promise.all([picture('Ho.JPG'), picture('avillar.png'), paper('58.pdf')]);
  const report = await add({ consent: 'by mail' });
  expect(report.left).toEqual([]);
  expect(report.written).toEqual([
    '2025/assets/58.pdf',
    '2025/assets/ho.jpg',
    '2025/assets/avillar.png',
    '2025/assets/assets.yaml',
    '2025/contributions.yaml',
    '2025/edition.yaml',
  ]);

  expect(read('edition.yaml')).toBe(
    EDITION.replace('role: keynote }', 'role: keynote, portrait: ho.jpg }').replace(
      'ashley-villar, role: soc }',
      'ashley-villar, role: soc, portrait: avillar.png }',
    ),
  );
  expect(read('contributions.yaml')).toBe(
    CONTRIBUTIONS.replace('url: https://old.example/58.pdf', 'file: 58.pdf'),
  );
  const { assets } = loadSeries(editions).editions[0] ?? { assets: [] };
  expect(assets.map(({ file, width, height, consent }) => ({ file, width, height, consent }))).toEqual([
    { file: '58.pdf', width: undefined, height: undefined, consent: undefined },
    { file: 'ho.jpg', width: 60, height: 40, consent: 'by mail' },
    { file: 'avillar.png', width: 60, height: 40, consent: 'by mail' },
  ]);
  for (const { file, sha256 } of assets) {
    expect(
      createHash('sha256')
        .update(readFileSync(join(editions, '2025/assets', file)))
        .digest('hex'),
    ).toBe(sha256);
  }

  const before = snapshot();
  expect((await add({ consent: 'by mail' })).written).toEqual([]);
  expect(snapshot()).toEqual(before);
});

test('a dry run says the same and writes nothing', async () => {
  await Promise.all([picture('ho.jpg'), paper('58.pdf')]);
  const before = snapshot();
  const dry = await add({ dryRun: true });
  expect(snapshot()).toEqual(before);
  expect(readdirSync(editions).sort()).toEqual(['2025', 'people.yaml', 'series.yaml']);
  expect((await add()).written).toEqual(dry.written);
});

test('a picture that may be two persons is left, and the organizer can decide', async () => {
  await picture('villar.jpg');
  const guessed = await add();
  expect(guessed.added).toEqual([]);
  expect(guessed.left[0]?.reason).toMatch(/soledad-villar or ashley-villar.*--portrait villar\.jpg=/);
  expect(read('edition.yaml')).toBe(EDITION);
  const decided = await add({ portrait: ['villar.jpg=ashley-villar'] });
  expect(decided.added[0]?.place).toEqual({ kind: 'portrait', person: 'ashley-villar', guessed: false });
  expect(read('edition.yaml')).toContain('{ person: ashley-villar, role: soc, portrait: villar.jpg }');
});

test('two pictures of one person: none is guessed, the one that was named is taken', async () => {
  await Promise.all([picture('ho.jpg'), picture('shirley-ho.png')]);
  expect((await add()).added).toEqual([]);
  expect((await add({ portrait: ['ho.jpg=shirley-ho'] })).added.map(({ from }) => from)).toEqual(['ho.jpg']);
});

test('a picture of nobody needs its alternative text', async () => {
  await picture('background.jpg');
  expect((await add()).left[0]?.reason).toMatch(/--alt background\.jpg=TEXT/);
  await add({ alt: ['background.jpg=The sky above = the dome'] });
  expect(read('assets/assets.yaml')).toContain('alt: The sky above = the dome');
});

test('what we do not take is told and left', async () => {
  writeFileSync(join(inbox, '.hidden.jpg'), '');
  writeFileSync(join(inbox, 'notes.txt'), '');
  mkdirSync(join(inbox, 'more.jpg'));
  symlinkSync('/etc/passwd', join(inbox, 'ho.jpg'));
  writeFileSync(join(inbox, 'huge.pdf'), '');
  truncateSync(join(inbox, 'huge.pdf'), 20_000_001);
  await paper('99.pdf');
  const { left, written } = await add();
  expect(written).toEqual([]);
  expect(left.map(({ name, refused }) => [name, refused])).toEqual([
    ['.hidden.jpg', false],
    ['99.pdf', false],
    ['ho.jpg', false],
    ['huge.pdf', true],
    ['more.jpg', false],
    ['notes.txt', false],
  ]);
  expect(left.map(({ reason }) => reason).join('\n')).toMatch(
    /symbolic link[^]*20\.0 MB; the most is 20\.0[^]*is a folder/,
  );
});

test('a broken file is refused, the others are taken', async () => {
  await Promise.all([picture('avillar.jpg'), paper('58.pdf')]);
  writeFileSync(join(inbox, 'ho.jpg'), 'this was a picture once');
  const { added, left } = await add();
  expect(added.map(({ from }) => from)).toEqual(['58.pdf', 'avillar.jpg']);
  expect(left).toEqual([
    { name: 'ho.jpg', reason: expect.stringMatching(/^it is broken/) as string, refused: true },
  ]);
});

test('two files that would be stored under one name do not overwrite each other', async () => {
  await Promise.all([picture('avillar.jpg'), picture('Avillar.jpeg')]);
  const report = await add({ portrait: ['avillar.jpg=ashley-villar', 'Avillar.jpeg=soledad-villar'] });
  expect(report.added).toHaveLength(1);
  expect(report.left[0]?.reason).toMatch(/would be stored as avillar\.jpg/);
});

test.each([
  [{ source: undefined, rights: undefined }, /--source is missing[^]*--rights is missing/],
  [{ credit: undefined }, /^--credit is missing: say whom to name/],
  [{ rights: 'two\nlines' }, /--rights is empty or has/],
  [{ portrait: ['ho.jpg=jakob-macke'] }, /no row for "jakob-macke"[^]*shirley-ho/],
  [{ portrait: ['nobody.jpg=shirley-ho'] }, /no file that can be taken is called "nobody\.jpg"/],
  [{ alt: ['ho.jpg'] }, /write the file, "=" and the value/],
])('a call that lacks something says what: %j', async (options, message) => {
  await picture('ho.jpg');
  const before = snapshot();
  await expect(add(options)).rejects.toThrow(message);
  expect(snapshot()).toEqual(before);
});

test('an unknown year, a missing folder, the own folder and a sealed edition are refused', async () => {
  await expect(addAssets(editions, 2031, inbox, OPTIONS)).rejects.toThrow(/no edition of 2031[^]*2025/);
  await expect(addAssets(editions, 2025, join(root, 'nowhere'), OPTIONS)).rejects.toThrow(/is not a folder/);
  mkdirSync(join(editions, '2025/assets'));
  await expect(addAssets(editions, 2025, join(editions, '2025/assets'), OPTIONS)).rejects.toThrow(
    /where the edition keeps its files/,
  );
  sealCopy(editions, 2025);
  await expect(add()).rejects.toThrow(/2025 is sealed/);
});

test('where a folder stands in the place of a file, nothing is written', async () => {
  await Promise.all([picture('ho.jpg'), paper('58.pdf')]);
  // A paper of that name is there and would be replaced; a folder stands where the picture should go.
  mkdirSync(join(editions, '2025/assets/ho.jpg/full'), { recursive: true });
  writeFileSync(join(editions, '2025/assets/58.pdf'), 'an earlier version');
  const before = snapshot();
  await expect(add()).rejects.toThrow(/EISDIR/);
  expect(snapshot()).toEqual(before);
  expect(existsSync(join(editions, '2025/assets/assets.yaml'))).toBe(false);
  expect(readdirSync(editions).filter((name) => name.startsWith('.'))).toEqual([]);
});
