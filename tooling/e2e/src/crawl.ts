import type { Browser } from 'playwright-core';
import { PHONE, Tabs } from './tabs.ts';
import { visit, type Visit } from './visit.ts';

/** What a walk over a site found. */
export interface Crawl {
  readonly origin: string;
  /** Every page, by its path. */
  readonly pages: ReadonlyMap<string, Visit>;
  /** The status of everything that is no page (pictures, scripts, stylesheets, papers), by its path. */
  readonly files: ReadonlyMap<string, number>;
}

/**
 * Walks a site breadth first from the given pages over every link that stays on it, as a phone shows it. Each page is opened in the
 * browser; what a page refers to besides is fetched once.
 */
export async function crawl(browser: Browser, origin: string, start: readonly string[]): Promise<Crawl> {
  const pages = new Map<string, Visit>();
  const fileNames = new Set<string>();
  const tabs = await Tabs.open(browser, { viewport: PHONE, reducedMotion: 'reduce' });
  let frontier = [...start];
  while (frontier.length > 0) {
    const visits = await tabs.each(frontier, (page, path) => visit(page, origin, path));
    for (const each of visits) pages.set(each.path, each);
    const links = pathsOf(
      origin,
      visits.flatMap((each) => each.links),
    );
    for (const path of [
      ...pathsOf(
        origin,
        visits.flatMap((each) => each.resources),
      ),
      ...links.filter(isFile),
    ]) {
      fileNames.add(path);
    }
    frontier = links.filter((path) => !isFile(path) && !pages.has(path));
  }
  await tabs.close();

  const files = new Map<string, number>();
  for (const path of fileNames) {
    const response = await fetch(origin + path, { redirect: 'manual' });
    await response.arrayBuffer();
    files.set(path, response.status);
  }
  return { origin, pages, files };
}

/** The path that a link leads to, without its `#`; `undefined` where it leaves the site. */
export function pathOf(origin: string, link: string): string | undefined {
  const url = new URL(link);
  return url.origin === origin ? url.pathname + url.search : undefined;
}

function pathsOf(origin: string, links: readonly string[]): string[] {
  const paths = links.map((link) => pathOf(origin, link)).filter((path) => path !== undefined);
  return [...new Set(paths)];
}

/** Pages live at addresses that end in a slash; what has an extension is fetched as it is. */
function isFile(path: string): boolean {
  return /\.[a-z0-9]+$/i.test(path);
}
