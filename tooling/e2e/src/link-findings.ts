import { pathOf, type Crawl } from './crawl.ts';

/** Links that lead nowhere on this site, as `from: link`: to a page or file that is not there, to a detour, to a missing anchor. */
export function findBrokenLinks({ origin, pages, files }: Crawl): string[] {
  return [...pages.values()].flatMap(({ path: from, links, unreadableLinks }) => [
    ...unreadableLinks.map((link) => `${from}: ${link} is no address`),
    ...[...new Set(links)].flatMap((link) => {
      const path = pathOf(origin, link);
      if (path === undefined) return [];
      const target = pages.get(path);
      const status = target?.status ?? files.get(path);
      if (status !== 200) return [`${from}: ${link} answers ${status}`];
      if (target?.redirected) return [`${from}: ${link} is a detour`];
      const anchor = decodeURIComponent(new URL(link).hash.slice(1));
      return anchor === '' || target?.ids.includes(anchor) ? [] : [`${from}: ${link} has no such place`];
    }),
  ]);
}

/** Links to other sites that no reader should be sent over, as `from: link`: anything but https, mail and a place on the map. */
export function findUnsafeLinks({ origin, pages }: Crawl): string[] {
  return [...pages.values()].flatMap(({ path: from, links }) =>
    [...new Set(links)]
      .filter((link) => pathOf(origin, link) === undefined && !isSafe(link))
      .map((link) => `${from}: ${link}`),
  );
}

function isSafe(link: string): boolean {
  const { protocol, hostname, pathname } = new URL(link);
  if (protocol === 'mailto:') return /^[^@\s]+@[^@\s]+\.[a-z]+$/i.test(pathname);
  if (protocol === 'geo:') return /^-?\d+(\.\d+)?,-?\d+(\.\d+)?$/.test(pathname);
  // A calendar program takes webcal for https.
  return ['https:', 'webcal:'].includes(protocol) && hostname.includes('.');
}
