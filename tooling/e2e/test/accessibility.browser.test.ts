import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { findViolationsInEveryLook } from '../src/accessibility.ts';
import { launchChromium } from '../src/chromium.ts';
import { followRefresh } from '../src/follow-refresh.ts';
import { startGateway, type RunningGateway } from '../src/gateway.ts';
import { GALLERY, listEditionPages, listHubPages } from '../src/page-kinds.ts';
import { readSeriesOfRepository } from '../src/repository.ts';
import { Tabs } from '../src/tabs.ts';

const series = readSeriesOfRepository();

let browser: Browser;
let today: RunningGateway;
/** The call of 2025 is open, and nothing that follows it is there. */
let may2025: RunningGateway;
beforeAll(async () => {
  [browser, today, may2025] = await Promise.all([
    launchChromium(),
    startGateway(),
    startGateway({ at: '2025-05-20T12:00:00Z' }),
  ]);
  return () => Promise.all([browser.close(), today.stop(), may2025.stop()]);
});

// Each year has a hue of its own, so each has its own contrasts.
const sites = [
  ...series.editions.map((edition) => ({
    site: `the pages of ${edition.year}`,
    kinds: listEditionPages(edition),
    gateway: () => today,
  })),
  {
    site: 'the pages of 2025 while its call is open',
    kinds: series.editions.filter(({ year }) => year === 2025).flatMap(listEditionPages),
    gateway: () => may2025,
  },
  { site: 'the pages of the hub', kinds: listHubPages(series), gateway: () => today },
  { site: 'every component in every state', kinds: [GALLERY], gateway: () => today },
];

test.each(sites)(
  'axe finds nothing on $site: at a phone and a desk, in light and dark, folded and unfolded',
  async ({ kinds, gateway }) => {
    const tabs = await Tabs.open(browser, { reducedMotion: 'reduce' }, 3);
    const findings = await tabs.each(kinds, async (page, { path, status }) => {
      const response = await page.goto(await followRefresh(gateway().url + path), { waitUntil: 'load' });
      if (response?.status() !== status) return [`${path} answers ${response?.status()}`];
      return (await findViolationsInEveryLook(page)).map((violation) => `${path} ${violation}`);
    });
    await tabs.close();
    expect(findings.flat()).toEqual([]);
  },
);
