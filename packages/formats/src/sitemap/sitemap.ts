import { writeXml, xmlElement } from '../xml/xml-element.ts';

/** A page of a site. */
export interface SitemapUrl {
  /** Its whole address. */
  readonly url: string;
  /** The day (`2025-07-20`) or instant of its last change; left out where it is not known. */
  readonly lastModified?: string | null | undefined;
}

/** The most that one sitemap may list (sitemaps.org, "Using Sitemap index files"). */
const MOST_URLS = 50_000;

/**
 * Writes a sitemap (https://www.sitemaps.org/protocol.html). It says `lastmod` only where it is known: a search engine
 * that once was told a wrong one believes none.
 *
 * @throws {RangeError} with more than 50,000 pages
 */
export function writeSitemap(urls: readonly SitemapUrl[]): string {
  if (urls.length > MOST_URLS) {
    throw new RangeError(
      `A sitemap lists at most ${MOST_URLS} pages, not ${urls.length}: write one per edition and list them in robots.txt.`,
    );
  }
  return writeXml(
    xmlElement(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      urls.map(({ url, lastModified }) =>
        xmlElement('url', {}, [
          xmlElement('loc', {}, new URL(url).href),
          lastModified == null ? undefined : xmlElement('lastmod', {}, lastModified),
        ]),
      ),
    ),
  );
}
