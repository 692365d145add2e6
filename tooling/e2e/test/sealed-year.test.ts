import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../src/repository.ts';
import { runProgram, type Ended } from '../src/run-program.ts';

// One life of a sealed year, on a small series: each step builds its site for real, so there are few.

const root = mkdtempSync(join(tmpdir(), 'sealed-year-'));
const editions = join(root, 'editions');
const release = join(root, '.data/releases/seas2031-site.zip');
const at = (file: string) => join(editions, '2031', file);
const OLD = /ada[-_. ]?kepler|kepler, ?ada/i;
const BUILDS = 400_000;

const workshop = (...args: string[]): Promise<Ended> =>
  runProgram(process.execPath, [join(ROOT, 'packages/cli/bin/workshop.mjs'), ...args], {
    cwd: root,
    timeLimit: BUILDS,
  });
const readSeal = () =>
  JSON.parse(readFileSync(at('seal.json'), 'utf8')) as {
    readonly site: Readonly<Record<string, string>>;
    readonly errata: readonly { readonly announced: string; readonly reason: string }[];
  };

/** The sealed site, out of its release file. */
async function unpackSite(name: string): Promise<string> {
  const { code, stderr } = await workshop('verify', '2031', '--unpack', name);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return join(root, name, 'seas2031');
}

const listFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

beforeAll(() => {
  cpSync(join(ROOT, 'packages/edition/test/check/valid'), editions, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test(
  'a past year is sealed with its site, and its own check finds nothing',
  { timeout: BUILDS },
  async () => {
    const sealed = await workshop('seal', '2031', '--at', '2031-09-01T12:00:00Z', '--yes');
    expect(sealed).toMatchObject({ code: 0, stderr: '' });
    expect(sealed.stdout).toMatch(/site {5}\d+ files: 2 papers, 6 people/);
    expect(existsSync(release)).toBe(true);
    expect((await workshop('check', '--at', '2031-10-01T00:00:00Z')).stdout).toContain('0 errors');
    const site = await unpackSite('first');
    const home = readFileSync(join(site, 'index.html'), 'utf8');
    expect(home).toContain('Sealed on <time datetime="2031-09-01T12:00:00Z">1 September 2031</time>');
    expect(home).not.toContain('id="corrections"');
    expect(readFileSync(at('people.yaml'), 'utf8')).not.toContain('aliases');
  },
);

test(
  'built again it is the same, byte for byte, though the register and the series went on',
  { timeout: BUILDS },
  async () => {
    const change = (file: string, from: string | RegExp, to: string) =>
      writeFileSync(join(editions, file), readFileSync(join(editions, file), 'utf8').replace(from, to));
    change('people.yaml', 'name: Bruno Halley', 'name: Bruno Comet');
    change('series.yaml', /^name: .*$/m, 'name: Another Name of the Series');
    const { code, stdout } = await workshop('verify', '2031', '--rebuild');
    expect(stdout).toMatch(/sources {2}proved[\s\S]*release {2}proved[\s\S]*rebuild {2}proved: built again/);
    expect(code).toBe(0);
  },
);

test(
  'a changed byte fails the check until it is amended, and then readers are told',
  { timeout: BUILDS },
  async () => {
    appendFileSync(at('content/rationale.md'), '\nThe tide table was corrected.\n');
    const broken = await workshop('check', '2031', '--at', '2031-10-01T00:00:00Z');
    expect([broken.code, broken.stdout]).toEqual([1, expect.stringContaining('SEAL_BROKEN')]);

    const reason = 'The tide table lacked its last line.';
    const amended = await workshop(
      'amend',
      '2031',
      '--reason',
      reason,
      '--at',
      '2031-10-02T08:00:00Z',
      '--yes',
    );
    expect(amended).toMatchObject({ code: 0, stderr: '' });
    expect((await workshop('check', '--at', '2031-10-03T00:00:00Z')).stdout).toContain('0 errors');
    expect(readSeal().errata).toEqual([{ announced: '2031-10-02T08:00:00Z', reason }]);

    const site = await unpackSite('second');
    const read = (file: string) => readFileSync(join(site, file), 'utf8');
    expect(read('index.html')).toContain('id="corrections"');
    for (const file of ['index.html', 'edition.json', 'feed.atom'])
      expect(read(file), file).toContain(reason);
    expect(read('index.html')).toContain('The tide table was corrected.');
    // No page shows a checksum of the site that it is part of.
    const digests = new Set(Object.values(readSeal().site));
    for (const file of listFiles(site).filter((each) => /\.(?:html|json|atom)$/.test(each)))
      for (const [digest] of readFileSync(file, 'utf8').matchAll(/[0-9a-f]{64}/g))
        expect(digests.has(digest), file).toBe(false);
  },
);

test(
  'a name that is replaced is in no byte of the sources and the built site',
  { timeout: BUILDS },
  async () => {
    const told = ['--at', '2031-11-01T00:00:00Z', '--yes'];
    const run = await workshop('amend', '--redact', 'Ada Kepler', 'Ines Wandel', ...told);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).not.toMatch(OLD);
    expect(readSeal().errata.map(({ reason }) => reason)).toEqual([
      'The tide table lacked its last line.',
      'The name of a person was brought up to date.',
    ]);
    const site = await unpackSite('third');
    expect(readFileSync(join(site, 'people/index.html'), 'utf8')).toContain('Ines Wandel');
    for (const file of [...listFiles(editions), ...listFiles(site), release]) {
      expect(file).not.toMatch(OLD);
      expect(OLD.test(readFileSync(file, 'latin1')), file).toBe(false);
    }
    const verified = await workshop('verify', '2031');
    expect([verified.code, verified.stdout]).toEqual([
      0,
      expect.stringMatching(/sources {2}proved[\s\S]*release {2}proved/),
    ]);
  },
);
