import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readActs } from '../src/act-card.ts';
import { buildStaticSite } from '../src/build-static-site.ts';
import { launchChromium } from '../src/chromium.ts';
import { startGateway, type RunningGateway } from '../src/gateway.ts';
import { awaitFlip } from '../src/page-clock.ts';
import { listEditionPages, listHubPages } from '../src/page-kinds.ts';
import { getEdition, readSeriesOfRepository } from '../src/repository.ts';
import { serveFolders, type StaticHost } from '../src/static-host.ts';
import { PHONE } from '../src/tabs.ts';

const series = readSeriesOfRepository();
const edition = getEdition(series, 2025);
const everyKind = [...listHubPages(series), ...listEditionPages(edition)];

/** The call of 2025 closes with 1 June, anywhere on Earth. */
const CLOSES_AT = '2025-06-02T12:00:00Z';

let reader: BrowserContext;
let readerWithoutScripts: BrowserContext;
beforeAll(async () => {
  const browser = await launchChromium();
  reader = await browser.newContext();
  readerWithoutScripts = await browser.newContext({ javaScriptEnabled: false });
  return () => browser.close();
});

/** A tab of its own, closed with the test. */
async function openTab(address: string, { scripts = true } = {}): Promise<Page> {
  const page = await (scripts ? reader : readerWithoutScripts).newPage();
  onTestFinished(() => page.close());
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

const submissionOn = async (page: Page) => (await readActs(page)).find(({ act }) => act === 'submit');

describe('with --at 2025-05-20T12:00:00Z', () => {
  let gateway: RunningGateway;
  beforeAll(async () => {
    gateway = await startGateway({ at: '2025-05-20T12:00:00Z' });
    return () => gateway.stop();
  });

  test.each(everyKind)('$name says so, in its banner and to its script', async ({ path }) => {
    const page = await openTab(gateway.url + path);
    const { clock, now } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    expect({ clock, now }).toEqual({ clock: 'virtual', now: expect.stringMatching(/^2025-05-20T12:0/) });
    const banner = page.getByRole('status').filter({ hasText: /20 May 2025/ });
    expect(await banner.isVisible()).toBe(true);
  });

  test('the front of the year names the next date on the first screen of a phone', async () => {
    const page = await openTab(`${gateway.url}/icml2025/`);
    await page.setViewportSize(PHONE);
    const next = page.locator('[data-next-dates] > :not([hidden])');
    expect(await next.innerText()).toContain('1 June 2025, 23:59 AoE');
    const place = await next.boundingBox();
    expect((place?.y ?? Infinity) + (place?.height ?? 0)).toBeLessThan(PHONE.height);
  });

  test.each(['/icml2025/', '/icml2025/call/', '/icml2025/dates/'])(
    'on %s submission is open and counted down',
    async (path) => {
      const page = await openTab(gateway.url + path);
      expect(await submissionOn(page)).toEqual({
        act: 'submit',
        shown: ['open'],
        countdown: '12 days 23 hours left',
      });
    },
  );

  test('editions that are over stay closed', async () => {
    const page = await openTab(`${gateway.url}/icml2023/dates/`);
    expect((await readActs(page)).flatMap(({ shown }) => shown)).not.toContain('open');
  });
});

test('a page that is open when a deadline passes says so within a second or two, without being loaded again', async () => {
  const gateway = await startGateway({ at: '2025-06-02T11:59:30Z' });
  onTestFinished(() => gateway.stop());
  const page = await openTab(`${gateway.url}/icml2025/dates/`);
  const before = await submissionOn(page);
  expect(before).toMatchObject({ shown: ['open'], countdown: expect.stringMatching(/^0 min \d+ s left$/) });
  const loaded = await page.evaluate(() => performance.timeOrigin);

  const { at, state } = await awaitFlip(page, 'submit', 60_000);
  expect(state).toBe('closed');
  expect(at).toBeGreaterThanOrEqual(Date.parse(CLOSES_AT));
  expect(at).toBeLessThan(Date.parse(CLOSES_AT) + 3000);
  expect((await submissionOn(page))?.shown).toEqual(['closed']);
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);

  // And the server says the same to whoever comes now, scripts or not.
  const later = await openTab(page.url(), { scripts: false });
  expect((await submissionOn(later))?.shown).not.toContain('open');
});

test("by the machine's own clock the call of 2025 is over, and no page speaks of a rehearsal", async () => {
  const gateway = await startGateway();
  onTestFinished(() => gateway.stop());
  const page = await openTab(`${gateway.url}/icml2025/dates/`);
  expect(await page.evaluate(() => document.documentElement.dataset['clock'])).toBe('real');
  expect(await page.getByText('Rehearsal').count()).toBe(0);
  expect((await readActs(page)).flatMap(({ shown }) => shown)).not.toContain('open');
});

describe('a static build made while the call was open, read today', () => {
  let host: StaticHost;
  beforeAll(async () => {
    const build = await buildStaticSite(edition.slug, '2025-05-20T12:00:00Z');
    host = await serveFolders([build.folder]);
    return async () => {
      await host.stop();
      build.remove();
    };
  });

  test.each(['/icml2025/', '/icml2025/call/', '/icml2025/dates/'])(
    '%s shows the call as closed',
    async (path) => {
      const page = await openTab(host.url + path);
      expect(await submissionOn(page)).toEqual({ act: 'submit', shown: ['closed'], countdown: '' });
    },
  );

  test.each(listEditionPages(edition).filter(({ status }) => status === 200))(
    '$name without scripts claims neither that the call is open nor how long it will be',
    async ({ path }) => {
      const page = await openTab(host.url + path, { scripts: false });
      const acts = await readActs(page);
      expect(acts.flatMap(({ shown }) => shown)).not.toContain('open');
      expect(acts.map(({ countdown }) => countdown).filter(Boolean)).toEqual([]);
      expect(
        await page
          .getByText(/call open|submission is open|open now/i)
          .filter({ visible: true })
          .allInnerTexts(),
      ).toEqual([]);
    },
  );
});
