import { fc, test as property } from '@fast-check/vitest';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { writeAtomFeed, type FeedEntry, type FeedFacts } from './index.ts';

const facts: FeedFacts = {
  id: 'icml2023',
  title: 'ML4Astro at ICML 2023',
  series: { name: 'Machine Learning for Astrophysics', url: 'https://example.org' },
  href: '/icml2023/',
  self: '/icml2023/feed.atom',
  quietSince: '2023-03-28T12:39:33+02:00',
};
const moved: FeedEntry = {
  id: '2023-date-submission-1',
  title: 'Abstract submission extended',
  text: 'Now until 25 May.',
  at: '2023-05-12T20:14:22+02:00',
  href: '/icml2023/dates/#submission',
};
const papers: FeedEntry = {
  id: '2023-papers',
  title: 'Papers & $\\gamma$-rays',
  text: 'All < of > "them"',
  at: '2023-07-01T00:00:00Z',
  href: '/icml2023/papers/',
};

interface ReadFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly updated: string;
  readonly link: readonly { readonly rel: string; readonly href: string }[];
  readonly author: { readonly name: string; readonly uri: string };
  readonly entry: readonly {
    readonly id: string;
    readonly title: string;
    readonly updated: string;
    readonly published: string;
    readonly summary: string;
    readonly link: readonly { readonly rel: string; readonly href: string }[];
  }[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
  isArray: (name) => name === 'entry' || name === 'link',
});

function read(entries: readonly FeedEntry[], changed: Partial<FeedFacts> = {}): ReadFeed {
  const text = writeAtomFeed({ ...facts, ...changed }, entries);
  expect(XMLValidator.validate(text)).toBe(true);
  const { feed } = parser.parse(text) as { feed: ReadFeed & { xmlns: string } };
  expect(feed.xmlns).toBe('http://www.w3.org/2005/Atom');
  return { ...feed, entry: feed.entry ?? [] };
}

test('a feed has what RFC 4287 asks of it: id, title, updated, its own address and that of its page, an author', () => {
  const feed = read([papers, moved]);
  expect(feed).toMatchObject({
    title: 'ML4Astro at ICML 2023',
    updated: '2023-07-01T00:00:00.000Z',
    author: { name: 'Machine Learning for Astrophysics', uri: 'https://example.org/' },
  });
  expect(feed.id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(feed.link.map(({ rel, href }) => [rel, href])).toEqual([
    ['self', 'https://example.org/icml2023/feed.atom'],
    ['alternate', 'https://example.org/icml2023/'],
  ]);
});

test('an entry says when it became known, where to read on, and formulas in plain letters', () => {
  expect(read([papers]).entry).toMatchObject([
    {
      title: 'Papers & γ-rays',
      summary: 'All < of > "them"',
      updated: '2023-07-01T00:00:00.000Z',
      published: '2023-07-01T00:00:00.000Z',
      link: [{ rel: 'alternate', href: 'https://example.org/icml2023/papers/' }],
    },
  ]);
});

test('the ids that readers already have are these for ever, whatever the title, the text or the address', () => {
  const feed = read(
    [{ ...moved, title: 'Other', text: 'words', href: '/elsewhere/', at: '2024-01-01T00:00:00Z' }],
    {
      title: 'Another title',
      series: { name: 'New name', url: 'https://new.example' },
    },
  );
  expect([feed.id, feed.entry[0]?.id]).toEqual([
    'urn:uuid:4036d57c-c0f2-579b-ab39-a7d3ce6b58e1',
    'urn:uuid:be41c2aa-7f2f-533f-8377-b6673c4586e2',
  ]);
});

test('the feed is as old as its newest entry, in whatever order they come; a quiet one as the given instant', () => {
  expect(read([moved, papers]).updated).toBe('2023-07-01T00:00:00.000Z');
  expect(read([])).toMatchObject({ updated: '2023-03-28T10:39:33.000Z', entry: [] });
});

/** All that Unicode has, and what XML would read as its own; no TeX. */
const anyText = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('&', '<b>', '&lt;', ']]>', '\n', ' ', '🔭')))
  .map((parts) => parts.join('').replaceAll('$', ''));

property.prop([anyText, anyText])('any title and text survive being written and read', (title, text) => {
  const expected = (value: string) =>
    value.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, '');
  const [entry] = read([{ ...moved, title, text }]).entry;
  expect(entry).toMatchObject({ title: expected(title), summary: expected(text) });
});
