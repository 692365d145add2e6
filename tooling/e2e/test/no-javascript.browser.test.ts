import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readActs } from '../src/act-card.ts';
import { plain, readMain, readTimes } from '../src/as-read.ts';
import { launchChromium } from '../src/chromium.ts';
import type { RunningGateway } from '../src/gateway.ts';
import { startOpenGateway } from '../src/open-gateway.ts';
import { readSeriesOfRepository } from '../src/repository.ts';
import { PHONE } from '../src/tabs.ts';

const { editions, people } = readSeriesOfRepository();
const nameOf = new Map(people.map(({ id, name }) => [id, name]));
const years = editions.map(({ year, ...edition }) => ({ year, edition: { year, ...edition } }));

/** A phone that runs no scripts. */
let phone: BrowserContext;
let gateway: RunningGateway;
beforeAll(async () => {
  const [browser, started] = await Promise.all([launchChromium(), startOpenGateway()]);
  gateway = started;
  phone = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  return () => Promise.all([browser.close(), gateway.stop()]);
});

async function open(path: string): Promise<Page> {
  const page = await phone.newPage();
  onTestFinished(() => page.close());
  await page.goto(gateway.url + path, { waitUntil: 'load' });
  return page;
}

/** The parts of each text between its formulas that a page does not say. */
const missingFrom = (read: string, texts: readonly string[]) => {
  const said = plain(read).toLowerCase();
  return texts.filter((text) =>
    text.split(/\$[^$]*\$/).some((part) => !said.includes(plain(part).toLowerCase())),
  );
};

describe.each(years)('without scripts, the site of $year', ({ edition }) => {
  const { slug, contributions, schedule, ledgers, facts } = edition;

  test('lists every paper with its authors', async () => {
    const read = await readMain(await open(`/${slug}/papers/`));
    expect(
      missingFrom(
        read,
        contributions.map(({ title }) => title),
      ),
    ).toEqual([]);
    const authors = contributions
      .flatMap((contribution) => contribution.authors)
      .map((author) => {
        if (typeof author === 'string') return nameOf.get(author) ?? author;
        return 'name' in author ? author.name : (nameOf.get(author.person) ?? author.person);
      });
    expect(missingFrom(read, authors)).toEqual([]);
  });

  test('shows every row of the programme with its time', async () => {
    const read = await readMain(await open(`/${slug}/programme/`));
    expect(
      missingFrom(
        read,
        schedule.map(({ title }) => title),
      ),
    ).toEqual([]);
    expect(
      missingFrom(
        read,
        schedule.map(({ start }) => start.slice(11)),
      ),
    ).toEqual([]);
    const speakers = schedule.flatMap((row) => [...row.speakers, ...row.panelists]);
    expect(
      missingFrom(
        read,
        speakers.map((id) => nameOf.get(id) ?? id),
      ),
    ).toEqual([]);
  });

  test('shows every date, to people and to machines', async () => {
    const page = await open(`/${slug}/dates/`);
    const times = await readTimes(page);
    const current = [...ledgers.values()]
      .map(({ lines }) => lines.at(-1)?.deadline)
      .filter((each) => each !== undefined);
    const days = current
      .filter(({ kind }) => kind === 'date')
      .map(({ firstDay }) => firstDay?.toString() ?? '');
    const instants = current
      .filter(({ kind }) => kind === 'date-time')
      .map(({ startsAt }) => startsAt?.toString() ?? '');
    expect(current.length).toBeGreaterThan(0);
    expect([...days, ...instants].filter((time) => !times.includes(time))).toEqual([]);
  });

  test('names every guest and organizer with the affiliation of that year', async () => {
    const read = (
      await Promise.all(
        ['people', 'organizers'].map(async (part) => readMain(await open(`/${slug}/${part}/`))),
      )
    ).join(' ');
    expect(
      missingFrom(
        read,
        facts.people.map(({ person }) => nameOf.get(person) ?? person),
      ),
    ).toEqual([]);
    expect(
      missingFrom(
        read,
        facts.people.flatMap(({ affiliation }) => affiliation ?? []),
      ),
    ).toEqual([]);
  });

  test('claims no act to be open: they are all over', async () => {
    const acts = (
      await Promise.all(
        ['', 'call/', 'dates/', 'registration/'].map(async (part) =>
          readActs(await open(`/${slug}/${part}`)),
        ),
      )
    ).flat();
    expect(acts.flatMap(({ shown }) => shown)).not.toContain('open');
  });

  test('can be walked through from the menu of a phone', async () => {
    const page = await open(`/${slug}/`);
    for (const section of ['Call', 'Papers', 'Organizers']) {
      const menu = page.locator('header summary', { hasText: 'Menu' });
      const link = page.locator('header nav a', { hasText: section });
      expect(await link.isVisible()).toBe(false);
      await menu.click();
      await link.click();
      await page.waitForURL(`**/${slug}/${section.toLowerCase()}/`);
    }
    expect(new URL(page.url()).pathname).toBe(`/${slug}/organizers/`);
  });
});

describe('without scripts, the hub', () => {
  test('leads to every edition', async () => {
    for (const path of ['/', '/editions/']) {
      const page = await open(path);
      for (const { slug } of editions)
        expect(await page.locator(`main a[href="/${slug}/"]`).count()).toBeGreaterThan(0);
    }
  });

  test('lists every paper and every person', async () => {
    const titles = editions.flatMap(({ contributions }) => contributions.map(({ title }) => title));
    expect(missingFrom(await readMain(await open('/papers/')), titles)).toEqual([]);
    expect(
      missingFrom(
        await readMain(await open('/people/')),
        people.map(({ name }) => name),
      ),
    ).toEqual([]);
  });

  test('goes back in time by the switch of years, which a finger can open', async () => {
    const page = await open('/icml2025/papers/');
    await page.locator('header summary', { hasText: '2025' }).click();
    await page.getByRole('link', { name: '2022', exact: true }).click();
    await page.waitForURL('**/icml2022/**');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });
});
