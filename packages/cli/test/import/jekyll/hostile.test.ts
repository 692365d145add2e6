import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planImport } from '../../../src/import/jekyll/plan-import.ts';
import { importSite, makeSite, readWritten, YEAR, type SiteFiles } from './import-site.ts';

const plan = (folder: { editions: string; site: string }) =>
  planImport(folder.editions, folder.site, { year: YEAR, yes: true });

const page = (body: string) => ({ 'index.md': `# A Workshop\n\n${body}\n` });

test.each<[string, SiteFiles, RegExp]>([
  ['a page of 3 MiB', page('x '.repeat(1_600_000)), /index\.md has 3\.\d MiB.*no page/],
  ['elements within each other without end', page('<div>'.repeat(5_000)), /400 elements within each other/],
  ['quotations within each other', page('>'.repeat(3_000)), /index\.md:3: this line is nested too deep/],
  ['lists within each other', page('- '.repeat(3_000)), /index\.md:3: this line is nested too deep/],
  ['a line without end', page('word '.repeat(40_000)), /longer than 100000 characters/],
  ['a program of Liquid', page('{{ x }}\n'.repeat(3_000)), /2000 pieces of Liquid/],
  [
    'Latin-1',
    { 'index.md': Buffer.from('# Caf\xE9\n', 'latin1') },
    /index\.md is not UTF-8 \(look at line 1\).*Latin-1/,
  ],
  ['a folder without a page', { 'style.css': 'a {}' }, /has no page: none of index\.md/],
  ['an empty folder but for hidden files', { '.env': 'x' }, /has no page/],
])('%s is refused with a sentence, and nothing is written', async (_name, files, message) => {
  using folder = makeSite(files);
  await expect(plan(folder)).rejects.toThrow(message);
  expect(readdirSync(folder.editions).sort()).toEqual(['people.yaml', 'series.yaml']);
});

test('a folder that is none is wrong use', async () => {
  using folder = makeSite(page('x'));
  await expect(plan({ ...folder, site: join(folder.root, 'nowhere') })).rejects.toThrow(/is not a folder/);
});

test('what lies behind a symbolic link is not read, and the report says so', async () => {
  using folder = makeSite(page('<img src="assets/secret.png">'));
  writeFileSync(join(folder.root, 'secret.png'), 'secret');
  mkdirSync(join(folder.site, 'assets'));
  symlinkSync(join(folder.root, 'secret.png'), join(folder.site, 'assets', 'secret.png'));
  symlinkSync(folder.root, join(folder.site, 'all'));
  const { change, record } = await plan(folder);
  expect(change.map(({ path }) => path).filter((path) => path.includes('assets'))).toEqual([]);
  expect(record.notes.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['all: it is a symbolic link', 'assets/secret.png: it is a symbolic link']),
  );
});

test('a path that leads out of the site is no address, and scripts in one are none either', async () => {
  using site = await importSite(
    page(
      '## About\n\n[a](../../etc/passwd) [b](%2e%2e/%2e%2e/x) [c](javascript:alert(1)) [d](JaVa&#x09;script:alert(1)) ' +
        '[e](data:text/html,x) [f](vbscript:x) [g](//evil.example/x) <a href="/\\evil.example">h</a> [i](file.pdf)',
    ),
  );
  expect(site.errors).toEqual([]);
  expect(readWritten(site, 'content/rationale.md')).toBe(
    'a b c d e f [g](https://evil.example/x) [h](https://tides.example.org/conference2034/evil.example) [i](https://tides.example.org/conference2034/file.pdf)\n',
  );
});

test('aliases in the settings of a site are not followed, and the page is read', async () => {
  const bomb = Array.from(
    { length: 30 },
    (_, at) => `a${at}: &a${at} [${at === 0 ? 'x' : `*a${at - 1},*a${at - 1}`}]`,
  ).join('\n');
  using site = await importSite({
    ...page('## About\n\nWords.'),
    '_config.yml': `title: Bombs Away\n${bomb}\n`,
  });
  expect(site.edition.facts.title).toBe('Bombs Away');
  expect(site.record.notes.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/aliases are not followed/),
  );
});

test('settings that are no YAML leave the page as it is', async () => {
  using site = await importSite({
    'index.md': '---\ntitle: [oops\n---\n# Fine Days\n\nWords.\n',
    '_config.yml': 'a: b: c: {',
  });
  expect(site.edition.facts.title).toBe('Fine Days');
  expect(site.errors).toEqual([]);
});

test('scripts, styles, frames and comments leave no trace in the edition', async () => {
  using site = await importSite(
    page(
      '## About\n\nBefore.\n\n<script>\nvar evil = 1;\n\nmore();\n</script>\n\n<style>\n.evil {}\n</style>\n\n<!-- evil\n\n# Not a heading\n-->\n\n' +
        '<iframe src="https://evil.example"></iframe>\n\n<form action="https://evil.example"><input name="evil"><button>evil</button></form>\n\n' +
        '<p onclick="evil()">After &lt;script&gt;evil&lt;/script&gt;.</p>',
    ),
  );
  expect(site.errors).toEqual([]);
  expect(readWritten(site, 'content/rationale.md')).toBe('Before.\n\nAfter `<script>`evil`</script>`.\n');
  const account = site.record.accounts()[0]?.list() ?? [];
  expect(account.filter(({ note }) => note === 'nothing was made of it')).toEqual([]);
});

test('dollars, braces and tags in titles break neither TeX nor pages', async () => {
  using site = await importSite(
    page(
      '## Accepted papers\n\n- **The $5 question** — Ana Roe, Bo Li\n- **Why $x_{1$ breaks** — Cy Poe, Di Ebb\n' +
        '- **Tags &lt;b&gt; and <i>more</i>** — Ed Fry, Flo Gad\n- **On $\\gamma$ rays** — Gus Hay, Ida Jo',
    ),
  );
  expect(site.errors).toEqual([]);
  expect(site.edition.contributions.map(({ title }) => title)).toEqual([
    'The \\$5 question',
    'Why \\$x_{1\\$ breaks',
    'Tags b and more',
    'On $\\gamma$ rays',
  ]);
});

test('an old Mac, Windows and a byte order mark make no difference', async () => {
  const text = '# Line Ends\n\n## Dates\n\n- Submission: May 2\n- Workshop: July 3\n';
  const facts = await Promise.all(
    [text, `\uFEFF${text.replaceAll('\n', '\r\n')}`, text.replaceAll('\n', '\r')].map(async (each) => {
      using site = await importSite({ 'index.md': each });
      expect(site.errors).toEqual([]);
      return readFileSync(join(site.editions, YEAR, 'edition.yaml'), 'utf8');
    }),
  );
  expect(new Set(facts).size).toBe(1);
  expect(facts[0]).toContain('2034-05-02');
});

test('a page of nothing is an edition in which nothing is stated', async () => {
  using site = await importSite({ 'index.md': '' });
  expect(site.errors).toEqual([]);
  expect(site.edition.facts).toMatchObject({ contact: 'unstated', people: [], dates: {} });
});
