import { appendFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../src/site/list-files.ts';
import { makeReleasedCopy, type ReleasedCopy } from './released-copy.ts';
import { runWorkshop } from './run-workshop.ts';

const html = (body: string) =>
  `<!doctype html><html lang="en"><title>Seas</title><body>${body}</body></html>`;
const SITE = {
  'seas2031/index.html': html('<a href="/seas2031/papers/">papers</a> <a href="/">series</a>'),
  'seas2031/papers/index.html': html('<a href="/seas2031/">home</a>'),
  'seas2031/404.html': html('Not here'),
  'seas2031/sitemap.xml': '<urlset></urlset>',
};
const LINKED = {
  ...SITE,
  'seas2031/papers/index.html': html('<a href="https://tides.example.org/seas2031/assets/11.pdf">PDF</a>'),
};
const OPTIONS = ['--at', '2031-06-20T12:00:00Z'];
const HOST = [
  '.nojekyll',
  '.well-known/security.txt',
  '.workshop-deploy.json',
  '404.html',
  '_headers',
  'robots.txt',
  'sitemap-index.xml',
];

function deploy(series: ReleasedCopy, to: string, ...args: string[]) {
  return runWorkshop(['deploy', '2031', '--to', join(series.root, to), ...OPTIONS, ...args], {
    cwd: series.root,
  });
}

/** What `--json` printed. */
function reportOf({ stdout }: { readonly stdout: string }) {
  return JSON.parse(stdout) as Readonly<Record<string, unknown>>;
}

describe('workshop deploy YEAR', () => {
  test("writes an edition below its own path and the host's own files, and a second run changes nothing", async () => {
    using series = await makeReleasedCopy(SITE);
    const first = await deploy(series, 'public');
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    expect(first.stdout).toContain('seas2031: as sealed, from its release file');
    const folder = join(series.root, 'public');
    expect(listFiles(folder)).toEqual([...HOST, ...Object.keys(SITE)].sort());
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    expect(read('.well-known/security.txt')).toBe(
      'Contact: mailto:tides@example.org\nExpires: 2032-05-01T00:00:00Z\nPreferred-Languages: en\n' +
        'Canonical: https://tides.example.org/.well-known/security.txt\n',
    );
    expect(read('404.html')).toBe(SITE['seas2031/404.html']);
    expect(read('sitemap-index.xml')).toContain('<loc>https://tides.example.org/seas2031/sitemap.xml</loc>');
    expect(read('robots.txt')).toContain('Sitemap: https://tides.example.org/sitemap-index.xml');
    const again = reportOf(await deploy(series, 'public', '--json'));
    expect(again).toMatchObject({ written: true, added: [], changed: [], removed: [], unchanged: 10 });
  });

  test('--dry-run lists what would be added, changed and removed, and writes nothing', async () => {
    using series = await makeReleasedCopy(SITE);
    const fresh = await deploy(series, 'public', '--dry-run');
    expect(fresh.stdout).toMatch(/10 added\n[^]*Nothing was written/);
    expect(existsSync(join(series.root, 'public'))).toBe(false);
    await deploy(series, 'public');
    const { 'seas2031/sitemap.xml': _gone, ...fewer } = SITE;
    await series.release({
      ...fewer,
      'seas2031/index.html': html('New'),
      'seas2031/venue/index.html': html('V'),
    });
    const dry = reportOf(await deploy(series, 'public', '--dry-run', '--json'));
    expect(dry).toMatchObject({
      written: false,
      added: ['seas2031/venue/index.html'],
      changed: ['seas2031/index.html'],
      removed: ['seas2031/sitemap.xml'],
    });
    expect(readFileSync(join(series.root, 'public/seas2031/index.html'), 'utf8')).toBe(
      SITE['seas2031/index.html'],
    );
  });

  test('pages that are gone go away, folders left empty too, and files of others stay', async () => {
    using series = await makeReleasedCopy({ ...SITE, 'seas2031/old/index.html': html('old') });
    await deploy(series, 'public');
    writeFileSync(join(series.root, 'public/CNAME'), 'tides.example.org\n');
    await series.release(SITE);
    expect(await deploy(series, 'public')).toMatchObject({ exitCode: 0 });
    expect(existsSync(join(series.root, 'public/seas2031/old'))).toBe(false);
    expect(readFileSync(join(series.root, 'public/CNAME'), 'utf8')).toBe('tides.example.org\n');
  });

  test('a folder with files of others is refused; with --adopt they stay, and pages go over theirs', async () => {
    using series = await makeReleasedCopy(SITE);
    mkdirSync(join(series.root, 'former/seas2031/assets'), { recursive: true });
    writeFileSync(join(series.root, 'former/seas2031/index.html'), 'former');
    writeFileSync(join(series.root, 'former/seas2031/assets/11.pdf'), '%PDF');
    writeFileSync(join(series.root, 'former/robots.txt'), 'User-agent: *\n');
    const refused = await deploy(series, 'former');
    expect(refused).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringContaining('give --adopt'),
    });
    const adopted = reportOf(await deploy(series, 'former', '--adopt', '--json'));
    expect(adopted).toMatchObject({ written: true, changed: ['seas2031/index.html'] });
    const read = (path: string) => readFileSync(join(series.root, 'former', path), 'utf8');
    expect(read('seas2031/assets/11.pdf')).toBe('%PDF');
    expect(read('robots.txt')).toBe('User-agent: *\n');
    expect(read('seas2031/index.html')).toBe(SITE['seas2031/index.html']);
  });

  test('a file that somebody else put at an address of ours is not replaced unasked', async () => {
    using series = await makeReleasedCopy(SITE);
    await deploy(series, 'public');
    mkdirSync(join(series.root, 'public/seas2031/venue'));
    writeFileSync(join(series.root, 'public/seas2031/venue/index.html'), 'theirs');
    await series.release({ ...SITE, 'seas2031/venue/index.html': html('ours') });
    const refused = await deploy(series, 'public');
    expect(refused).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('seas2031/venue/index.html'),
    });
    expect(readFileSync(join(series.root, 'public/seas2031/venue/index.html'), 'utf8')).toBe('theirs');
  });

  test('what a stopped run left is taken up: files that the marker does not know yet are the same bytes', async () => {
    using series = await makeReleasedCopy(SITE);
    await deploy(series, 'public');
    const marker = join(series.root, 'public/.workshop-deploy.json');
    const files = { about: '', files: {} };
    writeFileSync(marker, JSON.stringify(files));
    expect(reportOf(await deploy(series, 'public', '--json'))).toMatchObject({ written: true, changed: [] });
    expect(readFileSync(marker, 'utf8')).toContain('seas2031/index.html');
  });
});

describe('an address that its own pages link to as outside', () => {
  test('is not covered: the addresses are said, and what brings their files in', async () => {
    using series = await makeReleasedCopy(LINKED);
    const refused = await deploy(series, 'public');
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toContain(
      'https://tides.example.org/seas2031/assets/11.pdf  (linked in seas2031/papers/index.html)',
    );
    expect(refused.stderr).toContain('workshop amend 2031 --reason');
    expect(existsSync(join(series.root, 'public'))).toBe(false);
  });

  test('is not covered where the folder holds its file, which stays', async () => {
    using series = await makeReleasedCopy(LINKED);
    mkdirSync(join(series.root, 'former/seas2031/assets'), { recursive: true });
    writeFileSync(join(series.root, 'former/seas2031/assets/11.pdf'), '%PDF');
    expect(await deploy(series, 'former', '--adopt')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await deploy(series, 'former')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(existsSync(join(series.root, 'former/seas2031/assets/11.pdf'))).toBe(true);
  });

  test('is not covered where the site brings its file', async () => {
    using series = await makeReleasedCopy({ ...LINKED, 'seas2031/assets/11.pdf': '%PDF' });
    expect(await deploy(series, 'public')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('is covered knowingly with --accept-covered', async () => {
    using series = await makeReleasedCopy(LINKED);
    const run = await deploy(series, 'public', '--accept-covered', '--json');
    expect(reportOf(run)).toMatchObject({
      written: true,
      covered: [{ address: '/seas2031/assets/11.pdf', from: ['seas2031/papers/index.html'] }],
    });
  });
});

describe('a wrong call leaves every file as it was', () => {
  test.each([
    ['a year without an edition', ['deploy', '2030', '--to', 'public'], 2, 'There is no edition of "2030"'],
    ['no folder', ['deploy', '2031'], 2, '--to <dir>'],
    ['the folder of the editions', ['deploy', '2031', '--to', 'editions/2031'], 2, 'where the editions are'],
    ['a folder around the editions', ['deploy', '2031', '--to', '.'], 2, 'where the editions are'],
    ['a file', ['deploy', '2031', '--to', 'file'], 2, 'is no folder'],
    ['an instant that is none', ['deploy', '2031', '--to', 'public', '--at', 'soon'], 2, '--at'],
    ['a year to accept that is none', ['deploy', '--to', 'public', '--accept-rebuilt', 'x'], 2, '"x"'],
  ])('%s', async (_case, args, exitCode, says) => {
    using series = await makeReleasedCopy(SITE);
    writeFileSync(join(series.root, 'file'), '');
    const before = listFiles(series.root);
    const run = await runWorkshop(args, { cwd: series.root });
    expect(run.stderr).toContain(says);
    expect(run).toMatchObject({ exitCode, stdout: '' });
    expect(listFiles(series.root)).toEqual(before);
  });

  test('a link where pages would go, a marker that cannot be read', async () => {
    using series = await makeReleasedCopy(SITE);
    mkdirSync(join(series.root, 'public'));
    symlinkSync(join(series.root, 'editions'), join(series.root, 'public/seas2031'));
    expect(await deploy(series, 'public', '--adopt')).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('is no folder, and pages go into one of that name'),
    });
    mkdirSync(join(series.root, 'other'));
    writeFileSync(join(series.root, 'other/.workshop-deploy.json'), '{"files":{"../x":{}}}');
    expect(await deploy(series, 'other')).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('cannot be read'),
    });
  });
});

test('a sealed site whose release file is damaged is built again, and refused where it differs', async () => {
  using series = await makeReleasedCopy(SITE);
  appendFileSync(series.archive, 'x');
  const refused = await deploy(series, 'public');
  expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
  expect(refused.stderr).toMatch(
    /^Nothing was written\.[^]*seas2031-site\.zip has another checksum than its seal says, and built now seas2031\/\S+ comes out otherwise.*--accept-rebuilt 2031/s,
  );
  expect(existsSync(join(series.root, 'public'))).toBe(false);
}, 300_000);

test('the whole series is the hub, every edition, and one sitemap index; what is gone from it goes', async () => {
  using series = await makeReleasedCopy(SITE);
  const folder = join(series.root, 'public');
  const hub = await runWorkshop(['deploy', 'hub', '--to', folder, ...OPTIONS, '--json'], {
    cwd: series.root,
  });
  expect(reportOf(hub)).toMatchObject({
    written: true,
    sites: [{ name: 'hub', origin: 'built' }],
    pending: [],
  });
  expect(existsSync(join(folder, 'seas2031'))).toBe(false);
  const run = await runWorkshop(['deploy', '--to', folder, ...OPTIONS, '--json'], { cwd: series.root });
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(reportOf(run)).toMatchObject({
    written: true,
    sites: [
      { name: 'seas2031', origin: 'release' },
      { name: 'hub', origin: 'built' },
    ],
    changed: ['sitemap-index.xml'],
    pending: expect.arrayContaining([expect.objectContaining({ address: '/seas2031/papers.bib' })]),
  });
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  expect(read('sitemap-index.xml').match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://tides.example.org/sitemap.xml',
    '<loc>https://tides.example.org/seas2031/sitemap.xml',
  ]);
  expect(read('robots.txt')).not.toContain('/sitemap.xml');
  expect(read('index.html')).toContain('Tides');
  // An edition by itself leaves what is the hub's.
  const alone = reportOf(await deploy(series, 'public', '--json'));
  expect(alone).toMatchObject({ added: [], changed: [], removed: [], unchanged: 4 });
}, 300_000);
