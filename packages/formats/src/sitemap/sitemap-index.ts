import { writeXml, xmlElement } from '../xml/xml-element.ts';

/**
 * Writes a sitemap index (https://www.sitemaps.org/protocol.html#index): the sitemaps of a host that has several.
 *
 * @param sitemaps whole addresses
 */
export function writeSitemapIndex(sitemaps: readonly string[]): string {
  return writeXml(
    xmlElement(
      'sitemapindex',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      sitemaps.map((url) => xmlElement('sitemap', {}, [xmlElement('loc', {}, new URL(url).href)])),
    ),
  );
}
