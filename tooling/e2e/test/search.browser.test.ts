import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../src/chromium.ts';
import type { RunningGateway } from '../src/gateway.ts';
import { startOpenGateway } from '../src/open-gateway.ts';
import { readSeriesOfRepository, ROOT } from '../src/repository.ts';
import { serveFolders, type StaticHost } from '../src/static-host.ts';

const { editions, people } = readSeriesOfRepository();
const HUB = join(ROOT, 'apps/site/build/hub');
const buildOf = (year: number) =>
  editions.filter((each) => each.year === year).map(({ folder }) => join(folder, 'build'));

let browser: Browser;
let host: StaticHost;
let gateway: RunningGateway;
beforeAll(async () => {
  [browser, host, gateway] = await Promise.all([
    launchChromium(),
    serveFolders([HUB, ...editions.flatMap(({ year }) => buildOf(year))]),
    startOpenGateway(),
  ]);
  return () => Promise.all([browser.close(), host.stop(), gateway.stop()]);
});

/** What the browser complained of on the pages of the running test. */
let complaints: string[] = [];
async function open(address: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

const field = (page: Page) => page.getByRole('searchbox', { name: 'Words to look for' });
const status = (page: Page) => page.locator('[data-search-status]');
const results = (page: Page) => page.locator('[data-search-hits] h2 a');
const hrefs = (page: Page) =>
  results(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Types, and waits until the page has answered that. */
async function search(page: Page, text: string): Promise<string[]> {
  await field(page).fill(text);
  await page.getByText(`“${text}”`).first().waitFor();
  return hrefs(page);
}

/** How many results the page says there are. */
const total = async (page: Page) => Number.parseInt((await status(page).innerText()) || '0', 10);

describe('on a host of files, the search of the hub', () => {
  test('finds papers of several years by one word, and no browser complains', async () => {
    const page = await open(`${host.url}/search/`);
    const found = await search(page, 'neural');
    expect(found.some((href) => href.startsWith('/icml2022/papers/'))).toBe(true);
    expect(found.some((href) => href.startsWith('/icml2023/papers/'))).toBe(true);
    expect(await results(page).first().locator('mark').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  test('finds nothing where only a beginning of the word is known: no initial L for a lens', async () => {
    const titles = editions.find(({ year }) => year === 2023)?.contributions.map(({ title }) => title) ?? [];
    expect(titles.filter((title) => /\blens/i.test(title))).toEqual([]);
    const page = await open(`${host.url}/icml2023/search/`);
    expect(await search(page, 'lensing')).toEqual([]);
    expect(await status(page).innerText()).toBe('No result for “lensing”');
  });

  test('leads to pages and rows that are there', async () => {
    const page = await open(`${host.url}/search/?q=poster&show=100`);
    await results(page).first().waitFor();
    const found = await hrefs(page);
    expect(new Set(found).size).toBe(found.length);
    for (const href of found) {
      const response = await fetch(new URL(href, host.url));
      expect(response.status, href).toBe(200);
      // Every page has its content at an anchor too.
      const [, id = 'content'] = href.split('#');
      expect(await response.text(), href).toContain(`id="${id}"`);
    }
  });

  test('is narrowed by a facet to as many results as the facet says, and the address keeps it', async () => {
    const page = await open(`${host.url}/search/?q=neural`);
    await results(page).first().waitFor();
    const promised = Number(await page.locator('[data-count="year:2023"]').innerText());
    const before = await total(page);
    await page.getByRole('radio', { name: /^2023/ }).check({ force: true });
    await page.waitForFunction(
      (before) => !document.querySelector('[data-search-status]')?.textContent?.startsWith(before),
      `${before} `,
    );
    expect(await total(page)).toBe(promised);
    expect(promised).toBeLessThan(before);
    expect(
      (await hrefs(page)).every((href) => href.startsWith('/icml2023/') || href.startsWith('/people/')),
    ).toBe(true);
    expect(new URL(page.url()).search).toBe('?q=neural&year=2023');

    await page.reload();
    await results(page).first().waitFor();
    expect(await total(page)).toBe(promised);
    expect(await page.getByRole('radio', { name: /^2023/ }).isChecked()).toBe(true);
  });

  test('finds a person once, with or without the marks of the name', async () => {
    const marked = people.filter(({ name }) => /[\u00c0-\u017f]/.test(name)).slice(0, 4);
    expect(marked.length).toBeGreaterThan(0);
    const page = await open(`${host.url}/search/`);
    for (const { id, name } of marked) {
      const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o');
      for (const text of [name, plain])
        expect(
          (await search(page, text)).filter((href) => href === `/people/${id}/`),
          text,
        ).toHaveLength(1);
    }
  });

  test('shows formulas of titles as letters', async () => {
    const paper = editions
      .flatMap(({ contributions }) => contributions)
      .find(({ title }) => /\$[^$]+\$/.test(title));
    expect(paper).toBeDefined();
    const page = await open(`${host.url}/search/`);
    await search(
      page,
      (paper?.title ?? '')
        .replaceAll(/\$[^$]*\$/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
        .slice(0, 60),
    );
    expect(await results(page).count()).toBeGreaterThan(0);
    expect((await results(page).allInnerTexts()).join(' ')).not.toMatch(/\$|\\[a-z]/);
  });

  test('says so when there is nothing, and begins again when it is cleared', async () => {
    const page = await open(`${host.url}/search/`);
    expect(await page.getByText('Looks through the papers').isVisible()).toBe(true);
    await search(page, 'zyzzyva qqq');
    expect(await status(page).innerText()).toBe('No result for “zyzzyva qqq”');
    expect(await page.getByText('Nothing was found').isVisible()).toBe(true);
    expect(await page.locator('main').getByRole('link', { name: 'All papers' }).isVisible()).toBe(true);
    await field(page).press('Escape');
    await page.getByText('Looks through the papers').waitFor();
    expect(await field(page).inputValue()).toBe('');
    expect(new URL(page.url()).search).toBe('');
  });

  test('shows more at the press of a button and leads on into what is new', async () => {
    const page = await open(`${host.url}/search/?q=learning`);
    await results(page).first().waitFor();
    const before = (await hrefs(page)).length;
    await page.getByRole('button', { name: 'More results' }).click();
    await results(page).nth(before).waitFor();
    expect(
      await results(page)
        .nth(before)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  test('answers without an edition whose index is not there, and says which', async () => {
    const partial = await serveFolders([HUB, ...buildOf(2023)]);
    onTestFinished(() => partial.stop());
    const page = await open(`${partial.url}/search/`);
    const found = await search(page, 'neural');
    expect(found.some((href) => href.startsWith('/icml2023/papers/'))).toBe(true);
    expect(await status(page).innerText()).toContain('without 2022');
  });
});

describe('by keyboard alone', () => {
  test('“/” leads from any page into the field, arrows to a result, Enter to its page', async () => {
    const page = await open(`${host.url}/icml2023/venue/`);
    await page.keyboard.press('/');
    await page.waitForURL('**/icml2023/search/**');
    await field(page).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('neural');
    await results(page).first().waitFor();
    const [first = ''] = await hrefs(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    expect(first).toContain(new URL(page.url()).pathname);
  });

  test('“/” is a letter in the field, and the browser’s with Ctrl', async () => {
    const page = await open(`${host.url}/search/`);
    await page.keyboard.press('Control+/');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    expect(await field(page).inputValue()).toBe('a/b');
  });
});

describe('the search of an edition', () => {
  test('on a host of files finds its own year only', async () => {
    const page = await open(`${host.url}/icml2023/search/?q=neural&show=100`);
    await results(page).first().waitFor();
    const found = await hrefs(page);
    expect(found.some((href) => href.startsWith('/icml2023/papers/'))).toBe(true);
    expect(found.filter((href) => !/^\/(?:icml2023|people)\//.test(href))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('on a host of files says without scripts that it needs them, and leads to the lists', async () => {
    const page = await open(`${host.url}/icml2023/search/`, false);
    // Text is not looked for in <noscript>, so by selector.
    const note = page.locator('main noscript .notice');
    expect(await note.innerText()).toContain('This search needs JavaScript');
    expect(await field(page).isVisible()).toBe(false);
    await note.locator('a', { hasText: 'All papers' }).click();
    await page.waitForURL('**/icml2023/papers/');
  });
});

describe('on a live site, the search', () => {
  test.each([
    { site: 'of the hub', path: '/search/', years: ['icml2022', 'icml2023'] },
    { site: 'of an edition', path: '/icml2023/search/', years: ['icml2023'] },
  ])('$site needs no scripts: the form is answered by a page', async ({ path, years }) => {
    const page = await open(gateway.url + path, false);
    await field(page).fill('neural');
    await page.getByRole('radio', { name: /^Papers/ }).check({ force: true });
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.waitForURL('**q=neural**');
    expect(await status(page).innerText()).toMatch(/results? for “neural”$/);
    const found = await hrefs(page);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((href) => href.split('/')[1]))).toEqual(new Set(years));
    expect(found.every((href) => href.includes('/papers/'))).toBe(true);
    expect(await page.getByRole('radio', { name: /^Papers/ }).isChecked()).toBe(true);
  });

  test('answers while one types where scripts run', async () => {
    const page = await open(`${gateway.url}/search/`);
    const found = await search(page, 'neural');
    expect(found.length).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe('?q=neural');
    expect(complaints).toEqual([]);
  });
});
