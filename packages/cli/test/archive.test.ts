import { readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../src/site/list-files.ts';
import { extractZip } from '../src/zip/read-zip.ts';
import { makeReleasedCopy, type ReleasedCopy } from './released-copy.ts';
import { runWorkshop, VALID } from './run-workshop.ts';

const MAP = readFileSync(join(VALID, '2031/assets/map.png'), 'latin1');
const SITE = {
  'seas2031/index.html': `<!doctype html><html lang="en"><head><title>Seas</title>
    <meta http-equiv="content-security-policy" content="default-src 'none'">
    <link rel="canonical" href="https://tides.example.org/seas2031/"><link rel="stylesheet" href="/seas2031/theme.css">
    <link rel="preload" as="font" href="/seas2031/a.woff2" crossorigin="anonymous">
    <script type="module" src="/seas2031/page.js"></script></head>
    <body><nav><ul><li><a href="/seas2031/search/">Search</a></li><li><a href="/seas2031/papers/#p-12">Papers</a></li></ul></nav>
    <noscript><p>Without scripts</p></noscript><form action="/seas2031/search/"><input name="q"></form>
    <a href="/">series</a> <a href="webcal://tides.example.org/seas2031/dates.ics">calendar</a>
    <img src="/seas2031/assets/map.png" alt="Map"><a href="/seas2031/assets/map.png">the map</a></body></html>`,
  'seas2031/papers/index.html':
    '<!doctype html><title>Papers</title><p id="p-12"><a href="/seas2031/?a=b">home</a>',
  'seas2031/search/index.html': '<!doctype html><title>Search</title>',
  'seas2031/404.html': '<!doctype html><title>Not here</title>',
  'seas2031/theme.css':
    '@font-face{src:url(/seas2031/a.woff2)}@media (scripting:enabled){a{color:red}}@media (scripting:none){a{color:blue}}',
  'seas2031/page.js': 'console.log(1)',
  'seas2031/a.woff2': 'font',
  'seas2031/dates.ics': 'BEGIN:VCALENDAR',
};

function archive(series: ReleasedCopy, ...args: string[]) {
  return runWorkshop(['archive', '2031', '--out', join(series.root, 'x.zip'), ...args], { cwd: series.root });
}

/** Unpacks what was written; returns a reader of its files. */
async function unpack(series: ReleasedCopy) {
  const folder = join(series.root, 'unpacked');
  const paths = await extractZip(join(series.root, 'x.zip'), folder);
  return { paths, read: (path: string) => readFileSync(join(folder, path), 'utf8') };
}

describe('workshop archive', () => {
  test('packs data, crate, manifest, the site as it was sealed, and a copy to read from disk', async () => {
    using series = await makeReleasedCopy(SITE);
    const run = await archive(series);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    const { paths, read } = await unpack(series);
    expect(paths.filter((path) => path.startsWith('site/'))).toEqual(
      Object.keys(SITE)
        .map((path) => `site/${path}`)
        .sort(),
    );
    expect(paths).toEqual(
      expect.arrayContaining([
        'README.txt',
        'data/assets/map.png',
        'data/contributions.yaml',
        'data/edition.yaml',
        'data/people.yaml',
        'data/ro-crate-metadata.json',
        'data/seal.json',
        'manifest-sha256.txt',
        'reading/a.woff2',
        'reading/dates.ics',
        'reading/index.html',
        'reading/papers/index.html',
        'reading/theme.css',
      ]),
    );
    expect(paths.filter((path) => /^reading\/(?:search|404|page\.js)/.test(path))).toEqual([]);
    for (const [path, text] of Object.entries(SITE)) expect(read(`site/${path}`)).toBe(text);
    const manifest = read('manifest-sha256.txt').trimEnd().split('\n');
    expect(manifest.map((line) => line.slice(66))).toEqual(
      paths.filter((path) => path !== 'manifest-sha256.txt'),
    );
    for (const line of manifest)
      expect(
        createHash('sha256')
          .update(readFileSync(join(series.root, 'unpacked', line.slice(66))))
          .digest('hex'),
      ).toBe(line.slice(0, 64));
  });

  test('the copy to read has no scripts, forms and absolute addresses, and what is for readers without scripts', async () => {
    using series = await makeReleasedCopy(SITE);
    await archive(series);
    const { read } = await unpack(series);
    const page = read('reading/index.html');
    expect(page).not.toMatch(/<script|<form|<noscript|preload|canonical|security-policy|"\/|Search</);
    expect(page).toContain('<a href="papers/index.html#p-12">Papers</a>');
    expect(page).toContain('<link rel="stylesheet" href="theme.css">');
    expect(page).toContain('<p>Without scripts</p>');
    expect(page).toContain('<a href="dates.ics">calendar</a>');
    expect(page).toContain('<a href="https://tides.example.org/">series</a>');
    expect(page).toContain('This is a copy of');
    expect(read('reading/papers/index.html')).toContain('<a href="../index.html">home</a>');
    expect(read('reading/theme.css')).toBe(
      '@font-face{src:url("a.woff2")}@media (max-width:0){a{color:red}}@media (min-width:0){a{color:blue}}',
    );
  });

  test('an asset whose rights are unknown is in no part of it, and linked in all', async () => {
    using series = await makeReleasedCopy({ ...SITE, 'seas2031/assets/map.png': '' });
    const register = join(series.editions, '2031/assets/assets.yaml');
    writeFileSync(register, readFileSync(register, 'utf8').replace('rights: CC BY 4.0', 'rights: unknown'));
    await series.release({ ...SITE, 'seas2031/assets/map.png': MAP });
    const run = await archive(series, '--json');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({
      leftOut: [{ file: 'assets/map.png', address: 'https://tides.example.org/seas2031/assets/map.png' }],
    });
    const { paths, read } = await unpack(series);
    expect(paths.filter((path) => path.includes('map'))).toEqual([]);
    for (const page of ['site/seas2031/index.html', 'reading/index.html']) {
      expect(read(page)).toContain('<a href="https://tides.example.org/seas2031/assets/map.png">the map</a>');
      expect(read(page)).not.toContain('<img');
    }
    expect(read('site/seas2031/index.html')).toContain('<script');
    expect(read('README.txt')).toContain('assets/map.png  https://tides.example.org/seas2031/assets/map.png');
    expect(read('data/ro-crate-metadata.json')).not.toContain('map.png');
    expect(read('data/assets/assets.yaml')).toContain('map.png');
  });

  test('the same edition gives the same bytes; a file that is there stays, or is replaced with --force', async () => {
    using series = await makeReleasedCopy(SITE);
    await archive(series);
    const first = readFileSync(join(series.root, 'x.zip'));
    const refused = await archive(series);
    expect(refused).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining('--force') });
    writeFileSync(join(series.root, 'x.zip'), 'other');
    expect(await archive(series, '--force')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(readFileSync(join(series.root, 'x.zip')).equals(first)).toBe(true);
  });

  test('--dry-run lists what would be packed, with sizes, and writes nothing', async () => {
    using series = await makeReleasedCopy(SITE);
    const run = await archive(series, '--dry-run', '--json');
    const report = JSON.parse(run.stdout) as { readonly files: readonly unknown[] };
    expect(report).toMatchObject({ written: false, site: 'release', leftOut: [] });
    expect(report.files).toContainEqual({ path: 'site/seas2031/a.woff2', size: 4 });
    expect(listFiles(series.root)).not.toContain('x.zip');
  });
});

describe('a wrong call leaves every file as it was', () => {
  test.each([
    ['a year without an edition', ['2030', '--out', 'x.zip'], 2, 'There is no edition of "2030"'],
    ['no file', ['2031'], 2, '--out <file>'],
    ['a file in no folder', ['2031', '--out', 'a/x.zip'], 2, 'there is no folder'],
    ['a folder', ['2031', '--out', '.data'], 2, 'is no file'],
    ['a file among the editions', ['2031', '--out', 'editions/2031/x.zip'], 2, 'lies among the editions'],
    ['an instant that is none', ['2031', '--out', 'x.zip', '--at', 'soon'], 2, '--at'],
    ['an unknown option', ['2031', '--out', 'x.zip', '--forse'], 2, 'Did you mean --force?'],
  ])('%s', async (_case, args, exitCode, says) => {
    using series = await makeReleasedCopy(SITE);
    const before = listFiles(series.root);
    const run = await runWorkshop(['archive', ...args], { cwd: series.root });
    expect(run.stderr).toContain(says);
    expect(run).toMatchObject({ exitCode, stdout: '' });
    expect(listFiles(series.root)).toEqual(before);
  });
});
