import type { Edition } from '@ml4astro/edition';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { plain, readMain } from '../src/as-read.ts';
import { launchChromium } from '../src/chromium.ts';
import { startGateway, type RunningGateway } from '../src/gateway.ts';
import { focusByTab } from '../src/keyboard.ts';
import { OLD_HEADINGS } from '../src/old-headings.ts';
import { getEdition, readSeriesOfRepository } from '../src/repository.ts';
import { DESK } from '../src/tabs.ts';

const series = readSeriesOfRepository();
const { editions, people } = series;

let browser: Browser;
let gateway: RunningGateway;
beforeAll(async () => {
  [browser, gateway] = await Promise.all([launchChromium(), startGateway()]);
  return () => Promise.all([browser.close(), gateway.stop()]);
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(gateway.url + path, { waitUntil: 'load' });
  return page;
}

/** Ids of those who wrote a paper of an edition; names where the register has nobody. */
const authorsOf = ({ contributions }: Edition) =>
  new Set(
    contributions.flatMap(({ authors }) =>
      authors.map((author) => {
        if (typeof author === 'string') return author;
        return 'person' in author ? author.person : author.name;
      }),
    ),
  );

/** Ids of all who took part in an edition. */
const everyoneOf = (edition: Edition) =>
  new Set([
    ...authorsOf(edition),
    ...edition.facts.people.map(({ person }) => person),
    ...edition.schedule.flatMap(({ speakers, panelists }) => [...speakers, ...panelists]),
  ]);

describe('the numbers of the series', () => {
  const readTable = (page: Page, chart: string) =>
    page
      .locator(`#${chart} tbody tr`)
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));

  test('are the record’s own: a list of papers that is not there is not recorded', async () => {
    const page = await open('/');
    const expected = (count: (edition: Edition) => number) =>
      editions.map((edition) => [
        String(edition.year),
        edition.contributions.length === 0 ? 'not recorded' : String(count(edition)),
      ]);
    expect(await readTable(page, 'papers-over-the-years')).toEqual(
      expected(({ contributions }) => contributions.length),
    );
    expect(await readTable(page, 'authors-over-the-years')).toEqual(
      expected((edition) => authorsOf(edition).size),
    );
  });

  test('tell who is new from who was there before', async () => {
    const page = await open('/');
    const before = new Set<string>();
    const rows = editions.map((edition) => {
      const everyone = everyoneOf(edition);
      const returning = [...everyone].filter((id) => before.has(id)).length;
      everyone.forEach((id) => before.add(id));
      const mark = edition.contributions.length === 0 ? '†' : '';
      return [edition.year, returning, everyone.size - returning, `${everyone.size}${mark}`].map(String);
    });
    expect(await readTable(page, 'people-over-the-years')).toEqual(rows);
  });

  test('are pictures with a sentence for those who listen, and tables that unfold', async () => {
    const page = await open('/');
    const charts = page.locator('#numbers figure');
    expect(await charts.count()).toBe(3);
    for (const chart of await charts.all()) {
      const name = await chart.getByRole('img').evaluate((svg) => {
        const id = svg.getAttribute('aria-labelledby') ?? '';
        return document.getElementById(id)?.textContent ?? '';
      });
      expect(name).toMatch(/^\S.*\d.*\.$/);
      expect(await chart.getByRole('table').isVisible()).toBe(false);
      await chart.locator('summary').click();
      expect(await chart.getByRole('table').isVisible()).toBe(true);
    }
  });
});

describe.each(editions.map(({ year, slug }) => ({ year, slug })))(
  'old links to the page of $year',
  ({ slug }) => {
    test('land where the page says it, or on a line that leads there', async () => {
      const page = await open(`/${slug}/`);
      const leads = new Set<string>();
      for (const anchor of OLD_HEADINGS) {
        await page.evaluate((id) => (location.hash = `#${id}`), anchor);
        const place = page.locator(`[id="${anchor}"]`);
        expect(await place.count(), anchor).toBe(1);
        expect(
          await place.evaluate((element) => element.matches(':target') && element.checkVisibility()),
          anchor,
        ).toBe(true);
        const { top, height } = await place.evaluate((element) => {
          const box = element.getBoundingClientRect();
          return { top: box.top, height: innerHeight };
        });
        expect(top, anchor).toBeGreaterThanOrEqual(-1);
        expect(top, anchor).toBeLessThan(height);
        if (await place.evaluate((element) => element.tagName === 'SECTION')) continue;
        leads.add((await place.locator('a').first().getAttribute('href')) ?? '');
      }
      expect(leads.size).toBeGreaterThan(3);
      for (const href of leads) {
        const [path = '', fragment] = href.split('#');
        const answer = await page.request.get(gateway.url + path);
        expect([href, answer.status()]).toEqual([href, 200]);
        expect(await answer.text()).toContain(fragment === undefined ? '<h1' : `id="${fragment}"`);
      }
    });
  },
);

describe('a person', () => {
  const yearsOf = (id: string) => editions.filter((edition) => everyoneOf(edition).has(id));
  const often = people
    .filter(({ id }) => yearsOf(id).length > 1)
    .sort((a, b) => yearsOf(b.id).length - yearsOf(a.id).length)
    .slice(0, 8);

  test.each(often)('$name has one page with every year, affiliation and paper', async ({ id, name }) => {
    const page = await open(`/people/${id}/`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
    const years = yearsOf(id).map(({ year }) => String(year));
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(years.toReversed());
    for (const { year, facts, contributions } of yearsOf(id)) {
      const read = plain(await page.locator(`#in-${year}`).innerText());
      const affiliations = facts.people.flatMap(({ person, affiliation }) =>
        person === id && affiliation !== undefined ? [affiliation] : [],
      );
      expect(affiliations.filter((affiliation) => !read.includes(affiliation))).toEqual([]);
      const own = contributions.filter((paper) =>
        authorsOf({ ...getEdition(series, year), contributions: [paper] }).has(id),
      );
      for (const paper of own)
        expect(
          await page.locator(`#in-${year} a[href^="/icml${year}/papers/${paper.id}-"]`).count(),
          paper.title,
        ).toBe(1);
    }
  });

  test('is found by role and year in the address, with and without scripts', async () => {
    const keynotes = getEdition(series, 2023)
      .facts.people.filter(({ role }) => role === 'keynote')
      .map(({ person }) => people.find(({ id }) => id === person)?.name ?? person);
    for (const javaScriptEnabled of [true, false]) {
      const page = await open('/people/?role=keynote&year=2023', { javaScriptEnabled });
      const names = await page.locator('dl a:visible').allInnerTexts();
      expect(new Set(names)).toEqual(new Set(keynotes));
      expect(names).toHaveLength(keynotes.length);
      expect(await readMain(page)).toContain(`${keynotes.length} of `);
    }
  });

  test('is found as one types, marks or none, and the address can be sent on', async () => {
    const page = await open('/people/');
    await page.getByRole('searchbox', { name: 'Name' }).fill('MENARD');
    expect(await page.locator('dl a:visible').allInnerTexts()).toEqual(['Brice Ménard']);
    await page.waitForURL((url) => url.search === '?q=MENARD');
    await page.getByRole('searchbox', { name: 'Name' }).fill('nobody at all');
    expect(await readMain(page)).toContain('Nobody fits');
    await page.getByRole('link', { name: 'Show all' }).click();
    await page.waitForURL((url) => url.search === '');
    expect(await page.locator('dl a:visible').count()).toBeGreaterThan(200);
  });
});

test('the keyboard alone leads from the series to a person and on to the paper', async () => {
  const page = await open('/');
  await focusByTab(page, 'All people');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/people/');
  await focusByTab(page, 'Name');
  await page.keyboard.type('lalchand');
  await focusByTab(page, 'Vidhi Lalchand');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/people/vidhi-lalchand/');
  const title = getEdition(series, 2023).contributions.find(({ id }) => id === '81')?.title ?? '';
  await focusByTab(page, title);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/icml2023/papers/81-*/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
});

test('the data page names every file of the series and of each edition, and each is there', async () => {
  const page = await open('/data/');
  const hrefs = await page
    .locator('#series a, #editions .files a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const files = hrefs.filter((href) => /\.[a-z]+$/.test(href));
  for (const file of ['/series.json', '/papers.csv', '/papers.bib', '/series.ics', '/feed.atom'])
    expect(files).toContain(file);
  for (const { slug } of editions) expect(files).toContain(`/${slug}/edition.json`);
  for (const file of files) {
    const answer = await page.request.get(gateway.url + file);
    expect([file, answer.status()]).toEqual([file, 200]);
  }
});
