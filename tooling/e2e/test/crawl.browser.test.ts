import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../src/chromium.ts';
import { crawl, type Crawl } from '../src/crawl.ts';
import { startOpenGateway } from '../src/open-gateway.ts';
import { findBrokenLinks, findUnsafeLinks } from '../src/link-findings.ts';
import { readSeriesOfRepository, ROOT } from '../src/repository.ts';
import { serveFolders } from '../src/static-host.ts';
import { findSharedTitles } from '../src/title-findings.ts';
import type { Visit } from '../src/visit.ts';

const { editions, people } = readSeriesOfRepository();
const slugs = editions.map(({ slug }) => slug);
const start = ['/', ...slugs.map((slug) => `/${slug}/`)];

/** The four static builds, as someone would upload them to one dumb host. */
const serveStaticBuilds = () =>
  serveFolders([join(ROOT, 'apps/site/build/hub'), ...editions.map(({ folder }) => join(folder, 'build'))]);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  return () => browser.close();
});

describe.each([
  { deployment: 'one live gateway', serve: () => startOpenGateway() },
  { deployment: 'static builds on a dumb host', serve: serveStaticBuilds },
])('$deployment', ({ serve }) => {
  let found: Crawl;

  beforeAll(async () => {
    const host = await serve();
    try {
      found = await crawl(browser, host.url, start);
    } finally {
      await host.stop();
    }
  }, 240_000);

  /** What a question about every page found, as `path: finding`. */
  const onEveryPage = (ask: (page: Visit) => readonly string[]) =>
    [...found.pages.values()].flatMap((page) => ask(page).map((finding) => `${page.path}: ${finding}`));

  test('every page that a link leads to is there, and links lead straight to it', () => {
    expect(findBrokenLinks(found)).toEqual([]);
  });

  test('every picture, script, stylesheet and icon is there', () => {
    expect([...found.files].filter(([, status]) => status !== 200)).toEqual([]);
  });

  test('links reach every page of every edition', () => {
    const kinds = 'call dates programme papers people venue registration organizers'.split(' ');
    const expected = slugs.flatMap((slug) => kinds.map((kind) => `/${slug}/${kind}/`));
    expect(expected.filter((path) => !found.pages.has(path))).toEqual([]);
  });

  test('links reach a page for every paper', () => {
    const reached = [...found.pages.keys()];
    const missing = editions.flatMap(({ slug, contributions }) =>
      contributions
        .map(({ id }) => `/${slug}/papers/${id}-`)
        .filter((address) => !reached.some((path) => path.startsWith(address))),
    );
    expect(missing).toEqual([]);
  });

  test('links reach a page for every person of the register', () => {
    expect(people.map(({ id }) => `/people/${id}/`).filter((path) => !found.pages.has(path))).toEqual([]);
  });

  test('no page asks another host for anything', () => {
    expect(onEveryPage(({ foreignRequests }) => foreignRequests)).toEqual([]);
  });

  test('no browser complains: of a script, the content security policy, or what it could not load', () => {
    expect(onEveryPage(({ complaints }) => complaints)).toEqual([]);
  });

  test('links to elsewhere go over https, to a mailbox or to a place on the map', () => {
    expect(findUnsafeLinks(found)).toEqual([]);
  });

  test('every picture has a text in its place, if only an empty one', () => {
    expect(onEveryPage(({ picturesWithoutAlt }) => picturesWithoutAlt)).toEqual([]);
  });

  test('every page has one main heading, a language, and each id once', () => {
    expect(
      onEveryPage(({ headings }) =>
        headings.length === 1 && headings[0] ? [] : [`headings ${headings.join(' | ')}`],
      ),
    ).toEqual([]);
    expect(onEveryPage(({ lang }) => (lang === 'en' ? [] : [`lang "${lang}"`]))).toEqual([]);
    expect(onEveryPage(({ doubledIds }) => doubledIds)).toEqual([]);
  });

  test('within a site, no two pages have the same title', () => {
    expect(onEveryPage(({ title }) => (title.trim() === '' ? ['no title'] : []))).toEqual([]);
    expect(findSharedTitles(found, slugs)).toEqual([]);
  });

  test('on a phone no page scrolls sideways', () => {
    expect(onEveryPage(({ wide }) => wide)).toEqual([]);
  });
});
