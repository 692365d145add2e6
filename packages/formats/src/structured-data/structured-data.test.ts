import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { readJsonLd, valuesOf } from '../../test/read-json-ld.ts';
import { breadcrumbJsonLd, openGraphMeta, personJsonLd, scriptSafeJson, siteJsonLd } from './index.ts';

const series = {
  name: 'Machine Learning for Astrophysics',
  shortName: 'ML4Astro',
  url: 'https://example.org',
};

test('a person is the same as their ORCID and their homepage, where these are known', async () => {
  const person = {
    id: 'shirley-ho',
    name: 'Shirley Ho',
    orcid: '0000-0002-1825-0097',
    homepage: 'https://ho.example/',
  };
  const statements = await readJsonLd(personJsonLd(series, { ...person, affiliation: 'Flatiron' }));
  const page = 'https://example.org/people/shirley-ho/';
  expect(statements).toEqual(
    expect.arrayContaining([
      [page, 'a', 'schema:Person'],
      [page, 'sameAs', 'https://orcid.org/0000-0002-1825-0097'],
      [page, 'sameAs', 'https://ho.example/'],
    ]),
  );
  const bare = await readJsonLd(personJsonLd(series, { ...person, orcid: null, homepage: null }));
  expect(valuesOf(bare, 'sameAs')).toEqual([]);
});

test('the site says where to search it', async () => {
  const statements = await readJsonLd(siteJsonLd(series, '/search/'));
  expect(valuesOf(statements, 'urlTemplate')).toEqual(['https://example.org/search/?q={search_term_string}']);
  expect(valuesOf(statements, 'query-input')).toEqual(['required name=search_term_string']);
});

test('the way to a page counts from one', async () => {
  const trail = [
    { name: 'ML4Astro', href: '/' },
    { name: 'On $\\gamma$', href: '/icml2023/papers/58-rays/' },
  ];
  const statements = await readJsonLd(breadcrumbJsonLd(series, trail));
  expect(valuesOf(statements, 'position')).toEqual(['1', '2']);
  expect(valuesOf(statements, 'name')).toEqual(['ML4Astro', 'On γ']);
  expect(valuesOf(statements, 'item')).toEqual([
    'https://example.org/',
    'https://example.org/icml2023/papers/58-rays/',
  ]);
});

test('a shared page has a title, an address and a picture with its size', () => {
  const page = { title: 'ICML 2023', type: 'website', href: '/icml2023/', description: null } as const;
  const image = { href: '/icml2023/card.png', width: 1200, height: 630, alt: 'The sky over Honolulu' };
  expect(openGraphMeta(series, { ...page, image })).toEqual([
    ['og:title', 'ICML 2023'],
    ['og:type', 'website'],
    ['og:url', 'https://example.org/icml2023/'],
    ['og:image', 'https://example.org/icml2023/card.png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', 'The sky over Honolulu'],
    ['og:site_name', 'ML4Astro'],
    ['twitter:card', 'summary_large_image'],
  ]);
  expect(openGraphMeta(series, { ...page, image: null }).at(-1)).toEqual(['twitter:card', 'summary']);
});

const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script', '<!--', '<script>', '\u2028', ']]>', '&lt;'),
    ),
  )
  .map((parts) => parts.join(''));

property.prop([fc.dictionary(anyText, anyText)])(
  'nothing written into a script element ends it, and all is read again',
  (object) => {
    const text = scriptSafeJson(object);
    expect(text).not.toMatch(/[<>\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(object);
  },
);
