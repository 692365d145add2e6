import { fc, test as property } from '@fast-check/vitest';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { writeRobots, writeSitemap, writeSitemapIndex, type SitemapUrl } from './index.ts';

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'url' });

function read(urls: readonly SitemapUrl[]) {
  const text = writeSitemap(urls);
  expect(XMLValidator.validate(text)).toBe(true);
  return (parser.parse(text) as { urlset: { url: readonly { loc: string; lastmod?: string }[] } }).urlset.url;
}

test('a page says when it last changed only where that is known', () => {
  expect(
    read([
      { url: 'https://example.org/icml2023/', lastModified: '2023-07-29' },
      { url: 'https://example.org/search/?q=a&year=2023', lastModified: null },
    ]),
  ).toEqual([
    { loc: 'https://example.org/icml2023/', lastmod: '2023-07-29' },
    { loc: 'https://example.org/search/?q=a&year=2023' },
  ]);
});

test('an address is whole, and written as the web writes it', () => {
  expect(() => writeSitemap([{ url: '/icml2023/' }])).toThrow('Invalid URL');
  expect(read([{ url: 'https://example.org/é' }])).toEqual([{ loc: 'https://example.org/%C3%A9' }]);
});

property.prop([fc.webUrl({ withFragments: false, withQueryParameters: true })])(
  'any address survives being written and read',
  (url) => {
    expect(read([{ url }])).toEqual([{ loc: new URL(url).href }]);
  },
);

test('more pages than one sitemap may list are refused with what to do', () => {
  const urls = Array.from({ length: 50_001 }, () => ({ url: 'https://example.org/' }));
  expect(() => writeSitemap(urls)).toThrow(/50001.*one per edition/);
});

test('robots.txt lets everyone read and names the sitemaps', () => {
  expect(
    writeRobots({
      sitemaps: ['https://example.org/sitemap.xml', 'https://example.org/icml2023/sitemap.xml'],
    }),
  ).toBe(
    [
      'User-agent: *',
      'Allow: /',
      '',
      'Sitemap: https://example.org/sitemap.xml',
      'Sitemap: https://example.org/icml2023/sitemap.xml',
      '',
    ].join('\n'),
  );
});

test('an index lists sitemaps by their whole addresses', () => {
  const text = writeSitemapIndex(['https://example.org/sitemap.xml', 'https://example.org/a&b/sitemap.xml']);
  expect(XMLValidator.validate(text)).toBe(true);
  const locations = new XMLParser({ parseTagValue: false }).parse(text) as unknown;
  expect(locations).toMatchObject({
    sitemapindex: {
      sitemap: [{ loc: 'https://example.org/sitemap.xml' }, { loc: 'https://example.org/a&b/sitemap.xml' }],
    },
  });
  expect(() => writeSitemapIndex(['/sitemap.xml'])).toThrow('Invalid URL');
});
