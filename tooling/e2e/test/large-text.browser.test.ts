import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../src/chromium.ts';
import { followRefresh } from '../src/follow-refresh.ts';
import { startGateway, type RunningGateway } from '../src/gateway.ts';
import { listEditionPages, listHubPages } from '../src/page-kinds.ts';
import { getEdition, readSeriesOfRepository } from '../src/repository.ts';
import { PHONE } from '../src/tabs.ts';

const series = readSeriesOfRepository();
const kinds = [...listHubPages(series), ...listEditionPages(getEdition(series, 2023))];

let browser: Browser;
let gateway: RunningGateway;
beforeAll(async () => {
  [browser, gateway] = await Promise.all([launchChromium(), startGateway({ at: '2025-05-20T12:00:00Z' })]);
});
afterAll(() => Promise.all([browser.close(), gateway.stop()]));

// WCAG 2.2, success criterion 1.4.4: text can be resized up to 200 percent without loss of content.
test.each(kinds)(
  'on a phone with letters twice as large, $name does not scroll sideways',
  async ({ path }) => {
    const page = await browser.newPage({ viewport: PHONE });
    try {
      await page.goto(await followRefresh(gateway.url + path), { waitUntil: 'load' });
      const wide = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        return [...document.querySelectorAll('body *')]
          .filter((each) => document.documentElement.scrollWidth > innerWidth && reachesOut(each))
          .map((each) => `${each.tagName.toLowerCase()} "${each.textContent.trim().slice(0, 40)}"`);

        function reachesOut(element: Element): boolean {
          return element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1;
        }
      });
      expect(wide).toEqual([]);
    } finally {
      await page.close();
    }
  },
);
