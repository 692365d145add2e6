import { frozenClock, parseInstant, systemClock } from '@ml4astro/edition';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { createPublicApi } from '../src/public/index.ts';
import { writeSmallSeries } from './small-series.ts';

const clock = frozenClock(parseInstant('2031-05-26T00:00:00Z'));
const small = () => createPublicApi({ directory: writeSmallSeries(), clock }).caller;
const real = createPublicApi({
  directory: new URL('../../../editions', import.meta.url).pathname,
  clock: systemClock,
}).caller;

const found = (items: readonly { kind: string; title: string }[]) =>
  items.map(({ kind, title }) => `${kind}: ${title}`);

describe('the small series', () => {
  test('titles and names stand before prose, and every word must occur', async () => {
    const caller = small();
    const { items } = await caller.search({ text: 'drops' });
    expect(found(items)).toEqual([
      'talk: On drops',
      'talk: Equivariant drops',
      'paper: Łukewarm $E(n)$-equivariant drops',
      'person: Aoife Nic',
    ]);
    expect((await caller.search({ text: 'drops wei' })).items.map(({ kind }) => kind)).toEqual(['paper']);
    expect((await caller.search({ text: 'drops hail' })).items).toEqual([]);
  });

  test('accents and letter case do not count, and a word may be the beginning of a longer one', async () => {
    expect(found((await small().search({ text: 'ALVAREZ' })).items)).toContain('person: José Álvarez');
    expect(found((await small().search({ text: 'lukew' })).items)).toEqual([
      'paper: Łukewarm $E(n)$-equivariant drops',
    ]);
  });

  test('a title with TeX is found by its letters and by its commands', async () => {
    const paper = { id: '1', title: 'Rain in $\\Lambda$CDM', presentation: 'poster', authors: ['li-wei'] };
    const directory = writeSmallSeries({ '2032/contributions.yaml': stringify([paper]) });
    const { caller } = createPublicApi({ directory, clock });
    for (const text of ['ΛCDM', 'λcdm', 'lambda', 'cdm']) {
      expect(found((await caller.search({ text })).items), text).toEqual(['paper: Rain in $\\Lambda$CDM']);
    }
  });

  test('a hit says whose it is, when, and what it is about', async () => {
    const { items } = await small().search({ text: 'count' });
    expect(items).toEqual([
      {
        kind: 'paper',
        year: 2031,
        years: [2031],
        title: 'Łukewarm $E(n)$-equivariant drops',
        line: 'José Álvarez, Li Wei, Unresolved Author',
        href: '/rain2031/papers/7-lukewarm-equivariant-drops/',
        excerpt: 'We count drops. · Clouds',
        topics: [{ id: 'clouds', label: 'Clouds' }],
      },
    ]);
    const [person] = (await small().search({ text: 'aoife', kind: 'person' })).items;
    expect(person).toMatchObject({ year: null, years: [2031, 2032], href: '/people/aoife-nic/' });
  });

  test('prose is found by section, with the page where it is shown', async () => {
    const { items } = await small().search({ text: 'falls' });
    expect(items).toMatchObject([
      { kind: 'page', title: 'Why this workshop', href: '/rain2031/#rationale', excerpt: 'Rain falls.' },
    ]);
  });

  test('breaks and what was cancelled are no talks', async () => {
    expect((await small().search({ text: 'coffee' })).total).toBe(0);
    expect((await small().search({ text: 'walk' })).total).toBe(0);
  });

  test.each(['former', 'secret', 'withdrawn', 'elsewhere', 'consent'])(
    '"%s" stands only in what is not published, and finds nothing',
    async (text) => {
      expect((await small().search({ text })).items).toEqual([]);
    },
  );

  test('a facet counts what it would leave, with the text and the other facets as they are', async () => {
    const { facets, total } = await small().search({ text: 'drizzle', kind: 'paper' });
    expect(total).toBe(1);
    expect(facets).toEqual({
      year: [{ value: 2031, count: 1 }],
      kind: [{ value: 'paper', count: 1 }],
      topic: [
        { value: 'clouds', label: 'Clouds', count: 1 },
        { value: 'drizzle', label: 'Drizzle', count: 1 },
      ],
    });
    const people = await small().search({ text: 'nic', year: 2032 });
    expect(people.facets.year).toEqual([
      { value: 2032, count: 1 },
      { value: 2031, count: 2 },
    ]);
    expect(people.facets.kind).toEqual([{ value: 'person', count: 1 }]);
    expect((await small().search({ text: 'drops', topic: 'clouds' })).total).toBe(1);
  });

  test('a text without a letter finds nothing', async () => {
    expect(await small().search({ text: '??' })).toEqual({
      items: [],
      nextCursor: null,
      total: 0,
      facets: { year: [], kind: [], topic: [] },
    });
  });
});

describe('the real editions', () => {
  test('"bayesian" finds papers that say so in their title first', async () => {
    const { items, facets } = await real.search({ text: 'bayesian', limit: 5 });
    expect(items[0]).toMatchObject({ kind: 'paper', title: expect.stringMatching(/bayesian/i) as string });
    expect(facets.year.map(({ value }) => value)).toEqual([2023, 2022]);
  });

  test.each([
    ['lanusse', 'François Lanusse'],
    ['rozanski', 'Różański'],
    ['RÓŻAŃSKI', 'Różański'],
    ['van der smagt', 'Patrick van der Smagt'],
  ])('%s finds %s first, before papers and talks of the same name', async (text, name) => {
    const { items } = await real.search({ text });
    expect(items[0]).toMatchObject({ kind: 'person', title: expect.stringContaining(name) as string });
    expect(items.length).toBeGreaterThan(1);
  });

  test('pages of hits follow each other without a gap or a repetition', async () => {
    const [seen, all] = [[] as string[], await real.search({ text: 'galaxy', limit: 100 })];
    let cursor: string | undefined;
    do {
      const page = await real.search({ text: 'galaxy', cursor, limit: 7 });
      expect(page.total).toBe(all.total);
      seen.push(...page.items.map(({ href }) => href));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(all.items.map(({ href }) => href));
  });

  test('the facets of a query add up to what each of them leaves', async () => {
    const { facets } = await real.search({ text: 'inference' });
    for (const { value, count } of facets.kind) {
      expect((await real.search({ text: 'inference', kind: value })).total, value).toBe(count);
    }
    for (const { value, count } of facets.year) {
      expect((await real.search({ text: 'inference', year: value })).total, String(value)).toBe(count);
    }
  });
});
