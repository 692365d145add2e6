import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../src/chromium.ts';
import type { RunningGateway } from '../src/gateway.ts';
import { startOpenGateway } from '../src/open-gateway.ts';
import { getEdition, readSeriesOfRepository } from '../src/repository.ts';
import { PHONE } from '../src/tabs.ts';

const series = readSeriesOfRepository();
const { slug, schedule } = getEdition(series, 2023);
const PROGRAMME = `/${slug}/programme/`;

let browser: Browser;
/** At noon on the day in Honolulu: the keynote at 13:00 comes after lunch, which has just begun. */
let gateway: RunningGateway;
beforeAll(async () => {
  [browser, gateway] = await Promise.all([
    launchChromium(),
    startOpenGateway({ at: '2023-07-29T22:00:30Z' }),
  ]);
  return () => Promise.all([browser.close(), gateway.stop()]);
});

/** A reader in Berlin, unless told, with a browser of their own. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ timezoneId: 'Europe/Berlin', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(gateway.url + path, { waitUntil: 'load' });
  return page;
}

const row = (page: Page, id: string) => page.locator(`tr[id="${id}"]`);
const timesOf = (page: Page, id: string) => row(page, id).getByRole('rowheader').innerText();
const heading = (page: Page) => page.locator('caption').innerText();

describe('the zone of the programme', () => {
  test("is the venue's, and says so", async () => {
    const page = await open(PROGRAMME);
    expect(await heading(page)).toMatch(/Saturday, 29 July 2023\s+all times in Honolulu time/);
    expect(await timesOf(page, 'lunch')).toMatch(/12:00–13:00/);
  });

  test('in AoE is two hours earlier on the same day', async () => {
    const page = await open(PROGRAMME);
    await page.getByLabel('AoE').check();
    expect(await timesOf(page, 'lunch')).toMatch(/10:00–11:00/);
    expect(await heading(page)).toMatch(/Saturday, 29 July 2023\s+all times in AoE/);
  });

  test("in the reader's own begins a new day with lunch, in both views, and is remembered", async () => {
    const page = await open(PROGRAMME);
    await page.getByLabel('Your time').check();
    await page.reload({ waitUntil: 'load' });
    expect(await page.getByLabel('Your time').isChecked()).toBe(true);
    expect(await heading(page)).toMatch(/29–30 July 2023\s+all times in your own time, Berlin/);
    expect(await timesOf(page, 'welcome')).toMatch(/^Saturday, 29 July\s*21:00–21:05/);
    expect(await timesOf(page, 'spotlight-74')).toMatch(/^23:45–00:00$/);
    expect(await timesOf(page, 'lunch')).toMatch(/^Sunday, 30 July\s*00:00–01:00/);
    expect(await timesOf(page, 'panel')).toMatch(/^04:00–05:00$/);

    await page.getByLabel('Timeline').check();
    const block = page.locator('[data-slot="lunch"]');
    expect(await block.innerText()).toMatch(/00:00–01:00/);
    expect(await page.locator('[data-day-flag]').filter({ visible: true }).allInnerTexts()).toEqual([
      'Saturday, 29 July',
      'Sunday, 30 July',
    ]);
  });

  test('across the date line is the next day, without a change in between', async () => {
    const page = await open(PROGRAMME, { timezoneId: 'Pacific/Auckland' });
    await page.getByLabel('Your time').check();
    expect(await heading(page)).toMatch(/Sunday, 30 July 2023/);
    expect(await page.locator('table [data-day-flag]').filter({ visible: true }).count()).toBe(0);
  });

  test('moves nothing when a remembered one is shown', async () => {
    const page = await open(PROGRAMME);
    await page.getByLabel('Your time').check();
    await page.goto(gateway.url + PROGRAMME, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBeLessThan(0.01);
  });
});

describe('on the day', () => {
  const momentOf = (page: Page, id: string) => row(page, id).locator('[data-moment-words]').innerText();

  test('marks what is on and what is next in words, announces nothing, and leads there', async () => {
    const page = await open(PROGRAMME);
    expect(await momentOf(page, 'lunch')).toBe('Now');
    expect(await momentOf(page, 'keynote-duev')).toBe('Next');
    expect(await page.locator('tr[data-moment]').count()).toBe(2);
    expect(await page.locator('[data-programme] [aria-live]').count()).toBe(0);
    await page.getByRole('link', { name: 'Jump to now' }).click();
    expect(new URL(page.url()).hash).toBe('#lunch');
    await page.getByLabel('Timeline').check();
    await page.getByRole('link', { name: 'Jump to now' }).click();
    expect(new URL(page.url()).hash).toBe('#at-lunch');
    expect(await page.locator('[data-now-line]').isVisible()).toBe(true);
  });

  test('follows the clock past the end of a row, without being loaded again', async () => {
    // Half a minute before the end of the row: the clock ticks on while the gateway opens its database.
    const late = await startOpenGateway({ at: '2023-07-29T22:59:30Z' });
    onTestFinished(() => late.stop());
    const page = await open(PROGRAMME);
    await page.goto(late.url + PROGRAMME, { waitUntil: 'load' });
    expect(await momentOf(page, 'lunch')).toBe('Now');
    await page.locator('tr#keynote-duev[data-moment="now"]').waitFor({ timeout: 60_000 });
    expect(await row(page, 'lunch').getAttribute('data-moment')).toBeNull();
    expect(await momentOf(page, 'spotlight-59')).toBe('Next');
  });

  test('an edition of another year has no now', async () => {
    const page = await open('/icml2022/programme/');
    expect(await page.locator('[data-moment]').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Jump to now' }).count()).toBe(0);
  });
});

describe('the timeline', () => {
  test('draws each row as long as it lasts', async () => {
    const page = await open(PROGRAMME);
    await page.getByLabel('Timeline').check();
    const heights = await page
      .locator('[data-slot]')
      .evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().height));
    const minutes = schedule.map(
      ({ start, end }) => (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000,
    );
    const scale = (heights[0] ?? 0) / (minutes[0] ?? 1);
    expect(heights.map((height) => Math.round(height / scale))).toEqual(minutes);
  });

  test.each([PHONE, { width: 1280, height: 800 }])('fits a page of $width px', async (viewport) => {
    const page = await open(PROGRAMME, { viewport });
    await page.getByLabel('Timeline').check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  });
});

test("without scripts both views are there in the venue's time, and nothing that needs one", async () => {
  const page = await open(PROGRAMME, { javaScriptEnabled: false });
  expect(await page.locator('[data-slot]').filter({ visible: true }).count()).toBe(0);
  await page.getByLabel('Timeline').check();
  expect(await page.locator('[data-slot]').filter({ visible: true }).count()).toBe(schedule.length);
  expect(await page.getByText('all times in Honolulu time').filter({ visible: true }).count()).toBe(1);
  expect(await page.getByLabel('Your time').isVisible()).toBe(false);
  expect(await page.getByText('Jump to now').isVisible()).toBe(false);
});

test('by keyboard alone a reader changes view and zone, and follows the link to now', async () => {
  const page = await open(PROGRAMME);
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element instanceof HTMLInputElement ? element.value : (element?.textContent ?? '').trim();
    });
  for (let step = 0; step < 40 && (await focused()) !== 'table'; step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('[data-slot="lunch"]').isVisible()).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('venue');
  await page.keyboard.press('ArrowRight');
  expect(await timesOf(page, 'lunch')).toMatch(/10:00–11:00/);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Jump to now');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#lunch');
});

describe.each(['A4', 'Letter'])('on paper of size %s', (format) => {
  test.each([2022, 2023])('the programme of %d is one page, whichever view was open', async (year) => {
    const page = await open(`/icml${year}/programme/`);
    await page.getByLabel('Timeline').check();
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('tbody tr').filter({ visible: true }).count()).toBe(
      getEdition(series, year).schedule.length,
    );
    expect(await page.locator('main :is(button, input, fieldset)').filter({ visible: true }).count()).toBe(0);
  });
});

test('each date is told in AoE, at the venue and on the clock of who reads', async () => {
  const page = await open(`/${slug}/dates/`);
  const day = await page.locator('#workshop').innerText();
  expect(day).toMatch(/09:00–17:00\s+Honolulu time/);
  expect(day).toMatch(/from 07:00 on 29 July 2023 AoE/);
  expect(day).toMatch(/21:00 on 29 July on your clock/);
  const subscribe = page.locator('main').getByRole('link', { name: 'Subscribe' });
  expect(await subscribe.getAttribute('href')).toBe(
    `webcal://${new URL(series.facts.url).host}/${slug}/dates.ics`,
  );
});
