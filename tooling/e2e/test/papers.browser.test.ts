import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../src/chromium.ts';
import type { RunningGateway } from '../src/gateway.ts';
import { startOpenGateway } from '../src/open-gateway.ts';
import { getEdition, readSeriesOfRepository } from '../src/repository.ts';

const series = readSeriesOfRepository();
const { contributions, slug } = getEdition(series, 2023);
const all = `${contributions.length} papers`;
const everywhere = series.editions.reduce((sum, each) => sum + each.contributions.length, 0);

let browser: Browser;
let gateway: RunningGateway;
beforeAll(async () => {
  [browser, gateway] = await Promise.all([launchChromium(), startOpenGateway()]);
  return () => Promise.all([browser.close(), gateway.stop()]);
});

/** A reader with a device of their own: what one test stars, another does not find. */
async function newReader(options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
  const reader = await browser.newContext(options);
  onTestFinished(() => reader.close());
  return reader;
}

async function open(reader: BrowserContext, path: string): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(gateway.url + path, { waitUntil: 'load' });
  return page;
}

const countOf = (page: Page) => page.locator('[data-list-count]').innerText();
const idsShown = (page: Page) =>
  page
    .locator('[data-paper]:visible')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['paper']));

describe('a list of papers', () => {
  let reader: BrowserContext;
  beforeEach(async () => {
    reader = await newReader();
  });

  test('follows what is typed, whatever its accents, and its address and count follow it', async () => {
    const page = await open(reader, `/${slug}/papers/`);
    expect(await countOf(page)).toBe(all);
    await page.getByLabel('Find').fill('BAYESIAN magnétic');
    expect(await idsShown(page)).toEqual(['22']);
    expect(await countOf(page)).toBe(`1 of ${all}`);
    await page.waitForURL('**/?q=BAYESIAN*');

    await page.getByLabel('Find').fill('no such words');
    expect(await page.getByText('No paper fits all of this').isVisible()).toBe(true);
    await page.getByRole('link', { name: `Show all ${all}` }).click();
    expect(await countOf(page)).toBe(all);
    await page.waitForURL((url) => url.search === '');
  });

  test('is found again by its address, also on the way back', async () => {
    const page = await open(reader, '/papers/?author=uros-seljak&sort=title&group=none');
    const written = series.editions
      .flatMap((each) => each.contributions)
      .filter(({ authors }) => authors.some((author) => author === 'uros-seljak'));
    expect(written.length).toBeGreaterThan(1);
    expect(await idsShown(page)).toEqual(
      written.toSorted((a, b) => (a.title < b.title ? -1 : 1)).map(({ id }) => id),
    );
    expect(await page.getByRole('combobox', { name: 'Sort by' }).inputValue()).toBe('title');
    await page.getByRole('searchbox', { name: 'Author' }).fill('');
    await page.getByLabel('Find').fill('galax');
    await page.waitForURL('**/?q=galax*');
    const count = await countOf(page);
    await page.locator('[data-paper]:visible .title a').first().click();
    await page.waitForURL('**/papers/*-*/');
    await page.goBack();
    expect(await page.getByLabel('Find').inputValue()).toBe('galax');
    expect(await countOf(page)).toBe(count);
  });

  test('is parted and sorted anew without being loaded again, and loses no paper', async () => {
    const page = await open(reader, '/papers/');
    const loaded = await page.evaluate(() => performance.timeOrigin);
    const before = await idsShown(page);
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('presentation');
    expect(await page.locator('main h2:visible').allInnerTexts()).toEqual([
      expect.stringMatching(/^Spotlight talks\s+\d+$/),
      expect.stringMatching(/^Posters\s+\d+$/),
    ]);
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('author');
    const after = await idsShown(page);
    expect(after).not.toEqual(before);
    expect(new Set(after)).toEqual(new Set(before));
    expect(after.length).toBe(before.length);
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  });

  test('offers no filter that the data cannot answer', async () => {
    const page = await open(reader, `/${slug}/papers/`);
    expect(await page.getByRole('combobox', { name: 'Topic' }).count()).toBe(0);
    expect(await page.getByRole('combobox', { name: 'Year' }).count()).toBe(0);
    expect(await page.getByRole('combobox', { name: 'Presented as' }).count()).toBe(1);
  });
});

describe('without scripts', () => {
  let reader: BrowserContext;
  beforeEach(async () => {
    reader = await newReader({ javaScriptEnabled: false });
  });

  test('the form is sent, and the server answers as the script would', async () => {
    const page = await open(reader, '/papers/');
    await page.getByLabel('Find').fill('bayesian');
    await page.getByRole('combobox', { name: 'Year' }).selectOption('2023');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    const served = await idsShown(page);
    expect(served).toContain('22');
    expect(await countOf(page)).toBe(`${served.length} of ${everywhere} papers`);

    const scripted = await open(await newReader(), page.url().slice(gateway.url.length));
    expect(await idsShown(scripted)).toEqual(served);
    await page.getByRole('link', { name: 'Show all', exact: true }).click();
    expect(await countOf(page)).toBe(`${everywhere} papers`);
  });

  test('a paper is cited from its page: reference, BibTeX, files; nothing is offered that takes a script', async () => {
    const page = await open(reader, `/${slug}/papers/22/`);
    expect(new URL(page.url()).pathname).toMatch(/\/papers\/22-bayesian-uncertainty/);
    expect(await page.locator('#cite-bibtex').innerText()).toContain('@inproceedings{icml2023-22,');
    expect(await page.locator('#cite-reference').innerText()).toContain('Andersson, J. R.');
    for (const name of ['paper.bib', 'paper.ris', 'paper.json']) {
      const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
      expect((await fetch(gateway.url + href)).status).toBe(200);
    }
    expect(await page.locator('main button:visible').count()).toBe(0);
    expect(await page.getByText('Non-archival').first().isVisible()).toBe(true);
  });

  test('the page of stars says what they take', async () => {
    const page = await open(reader, `/${slug}/starred/`);
    expect(await page.getByText('Nothing of it leaves your device').isVisible()).toBe(true);
  });
});

test('a citation is copied whole, and the page says so', async () => {
  const reader = await newReader();
  await reader.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: gateway.url });
  const page = await open(reader, `/${slug}/papers/22/`);
  await page.getByRole('button', { name: 'Copy the BibTeX entry' }).click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('#cite-bibtex').evaluate((pre) => `${pre.textContent.trim()}\n`));
});

test('what is starred is listed, saved as a calendar, agreed on by all tabs, and removed', async () => {
  const reader = await newReader();
  const list = await open(reader, `/${slug}/papers/`);
  const paper = await open(reader, `/${slug}/papers/81/`);
  await paper.getByRole('button', { name: /^Star/ }).click();
  await list.locator(`[data-star="${slug}/paper/81"][aria-pressed="true"]`).waitFor();
  await list.locator(`[data-star="${slug}/paper/22"]`).click();

  const page = await open(reader, '/starred/');
  expect(await page.locator('.row').count()).toBe(2);
  expect(await page.getByText('Paper, with no place in the programme').count()).toBe(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as one calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('starred.ics');
  const calendar = await readFile(await download.path(), 'utf8');
  expect(calendar.match(/^UID:\S+/gm)).toEqual(['UID:spotlight-81@icml2023']);
  expect(calendar).toContain('TZID:Pacific/Honolulu');

  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .press('Enter');
  expect(await page.locator('.row').count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Remove');
  await paper.locator('[data-star][aria-pressed="false"]').waitFor();
});
