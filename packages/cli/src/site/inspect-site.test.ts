import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { inspectSite } from './inspect-site.ts';
import { editionScope, hubScope } from './site-scope.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

const ORIGIN = 'https://workshop.example';

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const page = (body: string, head = '') => `<!doctype html><title>x</title>${head}<body>${body}`;
const inspect = () => inspectSite(folder, { origin: ORIGIN, scope: editionScope('icml2031') });
const addresses = (list: readonly { readonly address: string }[]) => list.map(({ address }) => address);

const SOUND = {
  'icml2031/index.html': page(
    `<a href="/icml2031/papers/">all</a><a href="papers/#p-1">one</a><a href="#here">here</a><h2 id=here>x</h2>
     <a href="#">up</a><a href="#top">up</a><a href="mailto:a@b.example">m</a><a href="data.json">d</a>
     <a href="webcal://workshop.example/icml2031/dates.ics">c</a><img src="data:image/gif;base64,R0lGOD">
     <img src="a%20b.png" srcset="a%20b.png 1x, /icml2031/a%20b.png 2x">
     <a href="papers/?topic=2&amp;q=#:~:text=Hello">quote</a><form action="/icml2031/papers/"></form>`,
    `<link rel=stylesheet href="theme.css"><link rel=canonical href="${ORIGIN}/icml2031/">`,
  ),
  'icml2031/papers/index.html': page('<p id="p-1">x'),
  'icml2031/theme.css': "@font-face { src: url('fonts/a.woff2') } @import 'other.css';",
  'icml2031/other.css': '/* url(https://nowhere.example/x.png) */',
  'icml2031/fonts/a.woff2': '',
  'icml2031/a b.png': '',
  'icml2031/data.json': '{}',
  'icml2031/dates.ics': '',
  'icml2031/sitemap.xml': `<urlset><url><loc>${ORIGIN}/icml2031/papers/</loc></url></urlset>`,
};

test('a sound site has pages and no findings', () => {
  write(SOUND);
  expect(inspect()).toEqual({
    pages: ['/icml2031/', '/icml2031/papers/'],
    findings: [],
    elsewhere: [],
    named: [],
    outside: [],
  });
});

test.each([
  ['<a href="/icml2031/gone/">x</a>', 'broken-link', '/icml2031/gone/'],
  ['<a href="gone.pdf">x</a>', 'broken-link', '/icml2031/gone.pdf'],
  ['<a href="papers/#p-2">x</a>', 'missing-fragment', '/icml2031/papers/#p-2'],
  ['<a href="#nowhere">x</a>', 'missing-fragment', '/icml2031/#nowhere'],
  ['<img srcset="a%20b.png 1x, gone.png 2x">', 'broken-link', '/icml2031/gone.png'],
  ['<svg><image href="gone.svg"/></svg>', 'broken-link', '/icml2031/gone.svg'],
  ['<div style="background: url(gone.png)">', 'broken-link', '/icml2031/gone.png'],
  ['<meta http-equiv=refresh content="0; url=/icml2031/gone/">', 'broken-link', '/icml2031/gone/'],
  [`<link rel=canonical href="${ORIGIN}/icml2031/gone/">`, 'broken-link', '/icml2031/gone/'],
  ['<script src="https://cdn.example/x.js"></script>', 'outside-request', 'https://cdn.example/x.js'],
  ['<img src="//cdn.example/x.png">', 'outside-request', 'https://cdn.example/x.png'],
  ['<iframe src="https://map.example/"></iframe>', 'outside-request', 'https://map.example/'],
  ['<link rel="preconnect" href="https://fonts.example">', 'outside-request', 'https://fonts.example/'],
  ['<video poster="https://v.example/p.png"></video>', 'outside-request', 'https://v.example/p.png'],
  [
    '<style>a { background: url("https://c.example/b.png") }</style>',
    'outside-request',
    'https://c.example/b.png',
  ],
  ['<a href="javascript:alert(1)">x</a>', 'unreadable-link', 'javascript:alert(1)'],
  ['<a href="https://">x</a>', 'unreadable-link', 'https://'],
  ['<a href="/icml2031/%E0%A4%A">x</a>', 'unreadable-link', '/icml2031/%E0%A4%A'],
])('%s is found: %s', (markup, kind, address) => {
  write({ ...SOUND, 'icml2031/index.html': SOUND['icml2031/index.html'] + markup });
  expect(inspect().findings).toEqual([{ file: 'icml2031/index.html', kind, address }]);
});

test('stylesheets, feeds, sitemaps and pictures are read too', () => {
  write({
    ...SOUND,
    'icml2031/other.css': 'a { background: url(https://nowhere.example/x.png) }',
    'icml2031/feed.atom': `<feed><link rel="alternate" href="${ORIGIN}/icml2031/news/"/></feed>`,
    'icml2031/sitemap.xml': `<urlset><url><loc>${ORIGIN}/icml2031/venue/</loc></url></urlset>`,
    'icml2031/sky.svg': '<svg xmlns="http://www.w3.org/2000/svg"><style>@import "gone.css";</style></svg>',
  });
  expect(inspect().findings).toEqual([
    { file: 'icml2031/feed.atom', kind: 'broken-link', address: '/icml2031/news/' },
    { file: 'icml2031/other.css', kind: 'outside-request', address: 'https://nowhere.example/x.png' },
    { file: 'icml2031/sitemap.xml', kind: 'broken-link', address: '/icml2031/venue/' },
    { file: 'icml2031/sky.svg', kind: 'broken-link', address: '/icml2031/gone.css' },
  ]);
});

test('links to the hub and other years, to what lies at the host without this site, and to other hosts are told apart', () => {
  write({
    ...SOUND,
    'icml2031/papers/index.html': page(
      `<p id="p-1"><a href="/">hub</a><a href="/icml2030/">last year</a><a href="/icml20311/">no year of ours</a>
       <a href="${ORIGIN}/icml2031/assets/1.pdf">old paper</a><a href="https://arxiv.example/abs/1">arXiv</a>`,
    ),
  });
  const found = inspect();
  expect(found.findings).toEqual([]);
  expect(addresses(found.elsewhere)).toEqual(['/', '/icml2030/', '/icml20311/']);
  expect(found.named).toEqual([{ file: 'icml2031/papers/index.html', address: '/icml2031/assets/1.pdf' }]);
  expect(addresses(found.outside)).toEqual(['https://arxiv.example/abs/1']);
});

test("of the hub, editions' addresses are elsewhere and all others its own", () => {
  write({
    'index.html': page('<a href="/icml2031/">one</a><a href="/papers/">p</a><a href="/icml/">x</a>'),
    'papers/index.html': page(''),
  });
  const found = inspectSite(folder, { origin: ORIGIN, scope: hubScope });
  expect(addresses(found.findings)).toEqual(['/icml/']);
  expect(addresses(found.elsewhere)).toEqual(['/icml2031/']);
});

test('where a page says what its addresses are relative to, they are', () => {
  write({
    'icml2031/a/index.html': page('<a href="b/">x</a>', '<base href="/icml2031/">'),
    'icml2031/b/index.html': '',
  });
  expect(inspect().findings).toEqual([]);
});
