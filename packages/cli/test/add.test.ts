import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { changedLines, openActSeries } from './act-series.ts';
import { sealCopy } from './seal-copy.ts';

test('somebody new is one line in the register, at its place, and one in the edition, beside those of the role', async () => {
  using series = openActSeries();
  const run = await series.act(
    'add',
    'panelist',
    'Édith Zwicky-Nagy',
    '--affiliation',
    'Radio, Inc',
    '--announced',
    '2031-01-02',
  );
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(changedLines(run)).toEqual([
    '+- { id: edith-zwicky-nagy, name: Édith Zwicky-Nagy }',
    "+  - { person: edith-zwicky-nagy, affiliation: 'Radio, Inc', role: panelist, announced: 2031-01-02 }",
  ]);
  expect(series.read('people.yaml')).toMatch(/farid-messier.*\n- \{ id: edith-zwicky-nagy/);
  expect(series.read('2031/edition.yaml')).toMatch(
    /bruno-halley, role.*\n.*edith-zwicky-nagy.*\n.*chika-oort/,
  );
});

test('somebody of the register is no new record, whatever the marks and the order of the name', async () => {
  using series = openActSeries();
  const run = await series.act('add', 'organizer', 'Leavitt, Dárà', '--homepage', 'https://example.org/dara');
  expect(changedLines(run)).toEqual([
    '-- { id: dara-leavitt, name: Dara Leavitt }',
    '+- { id: dara-leavitt, name: Dara Leavitt, homepage: https://example.org/dara }',
    '+  - { person: dara-leavitt, role: soc }',
  ]);
  const second = await series.act('add', 'reviewer', 'dara-leavitt');
  expect(changedLines(second)).toEqual(['+  - { person: dara-leavitt, role: reviewer }']);
});

test('whoever the to-do list is about is told of with the number of the task', async () => {
  using series = openActSeries();
  writeFileSync(
    join(series.editions, '2031/todo.yaml'),
    '- task: Find a hall\n- task: Ask her again\n  person: dara-leavitt\n',
  );
  const run = await series.run('add', 'chair', 'Dara Leavitt', '--dry-run');
  expect(run.stdout).toContain(
    'Still to do about Dara Leavitt: 2 (Ask her again). Once it is done: workshop todo done 2 --year 2031\n',
  );
});

test('a second part of a person has the affiliation and the portrait of the first', async () => {
  using series = openActSeries();
  expect(changedLines(await series.act('add', 'chair', 'Ada Kepler'))).toEqual([
    '+  - { person: ada-kepler, affiliation: Harbour Institute, role: chair, portrait: kepler.png }',
  ]);
});

test('a name like another’s is written only once somebody says who it is', async () => {
  using series = openActSeries();
  const before = series.snapshot();
  const unsure = await series.act('add', 'speaker', 'Bruno Haley');
  expect(unsure.exitCode).toBe(2);
  expect(unsure.stderr).toMatch(/Bruno Halley \(bruno-halley\).*--person bruno-halley.*--new/);
  expect(series.snapshot()).toEqual(before);
  const known = await series.run('add', 'speaker', 'Bruno Haley', '--person', 'bruno-halley', '--dry-run');
  expect(known.stdout).toContain('aliases: [Bruno Haley]');
  const other = await series.run('add', 'speaker', 'Bruno Halley', '--new', '--dry-run', '--json');
  expect(JSON.parse(other.stdout)).toMatchObject({
    written: false,
    files: ['editions/people.yaml', 'editions/2031/edition.yaml'],
    diff: expect.stringMatching(/id: bruno-halley-2.*distinctFrom: \[\{ person: bruno-halley/),
  });
  expect(series.snapshot()).toEqual(before);
});

test.each([
  [['keynote', 'Ada Kepler'], 1, /Ada Kepler \(ada-kepler\) is keynote of 2031 already/],
  [['soc', 'D. Leavitt'], 2, /fitting initials.*dara-leavitt/],
  [['soc', '山田'], 2, /Give --new --id ID/],
  [['soc', ' '], 2, /The name is empty/],
  [['soc', 'Nova Star', '--person', 'nobody'], 2, /--person "nobody" is nobody/],
  [['soc', 'Nova Star', '--person', 'chika-oort', '--new'], 2, /Keep one of the two/],
  [['soc', 'Nova Star', '--announced', '2031-02-30'], 2, /--announced "2031-02-30" is no day/],
  [['soc', 'Nova Star', '--orcid', '0000-0002-1825-0098'], 1, /ORCID/],
  [['soc', 'Ada Kepler', '--homepage', 'kepler.example'], 1, /homepage.*Write a whole web address/],
  [['soc', 'Nova Star', '--year', '2030'], 2, /no edition of "2030".*2031/],
  [['singer', 'Nova Star'], 2, /unknown command 'singer'/],
  [['sponsor', 'lighthouse fund'], 1, /sponsor of 2031 already/],
  [['sponsor', 'Moon', '--credit', 'Moon'], 2, /Name its file with --logo/],
  [['sponsor', 'Moon', '--logo', 'nowhere.png'], 2, /no file nowhere\.png/],
  [['sponsor', 'Moon', '--logo', 'editions/2031/assets/map.png'], 2, /--credit.*--rights/],
  [['link', 'Map', 'm.example'], 1, /Write a whole web address/],
])('add %j is refused (%i), and no file changes', async (args, exitCode, message) => {
  using series = openActSeries();
  const before = series.snapshot();
  const run = await series.tryOut('add', ...args.map((each) => each.replace(/^editions/, series.editions)));
  expect(run.stderr).toMatch(message);
  expect(run.exitCode).toBe(exitCode);
  expect(series.snapshot()).toEqual(before);
});

test('a sponsor comes with a logo that is registered, and a link in a list that begins with it', async () => {
  using series = openActSeries();
  await sharp({ create: { width: 90, height: 30, channels: 3, background: 'navy' } })
    .withExif({ IFD0: { Artist: 'Somebody' } })
    .toFile(join(series.root, 'Logo FINAL.png'));
  const run = await series.act(
    'add',
    'sponsor',
    'Moon & Co.',
    '--url',
    'https://moon.example',
    '--logo',
    'Logo FINAL.png',
    '--credit',
    'Moon & Co.',
    '--rights',
    'by mail, 2031-01-02',
  );
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(series.read('2031/edition.yaml')).toContain(
    'lighthouse" }\n  - { name: Moon & Co., url: https://moon.example, logo: moon-co.png }\n',
  );
  expect(series.read('2031/assets/assets.yaml')).toMatch(/- file: moon-co\.png\n {2}sha256: [0-9a-f]{64}\n/);
  const { exif, width } = await sharp(join(series.editions, '2031/assets/moon-co.png')).metadata();
  expect([exif, width]).toEqual([undefined, 90]);
  await series.act('add', 'link', 'Map: the hall', 'https://example.org/#map');
  expect(series.read('2031/edition.yaml')).toContain(
    "links:\n  - { label: 'Map: the hall', url: https://example.org/#map }\n",
  );
  const gone = await series.act('remove', 'sponsor', 'moon & co.');
  expect(gone.exitCode).toBe(0);
  expect(existsSync(join(series.editions, '2031/assets/moon-co.png'))).toBe(false);
});

test('nobody joins a sealed edition', async () => {
  using series = openActSeries();
  sealCopy(series.editions, 2031);
  const before = series.snapshot();
  const run = await series.act('add', 'speaker', 'Nova Star');
  expect(run).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('2031 is sealed') });
  expect(series.snapshot()).toEqual(before);
});
