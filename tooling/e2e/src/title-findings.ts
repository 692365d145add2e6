import type { Crawl } from './crawl.ts';

/** Titles that several pages of one site share, as `title: paths`. An edition is a site of its own, and the hub is one. */
export function findSharedTitles({ pages }: Crawl, slugs: readonly string[]): string[] {
  const siteOf = (path: string) => slugs.find((slug) => path.startsWith(`/${slug}/`)) ?? 'hub';
  const byTitle = Map.groupBy(pages.values(), ({ path, title }) => `${siteOf(path)}: ${title}`);
  return [...byTitle]
    .filter(([, shared]) => shared.length > 1)
    .map(([title, shared]) => `${title}: ${shared.map(({ path }) => path).join(' ')}`);
}
