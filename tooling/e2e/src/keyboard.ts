import type { Page } from 'playwright-core';

/** Longer ways than this no reader goes. */
const LONGEST_WAY = 120;

/**
 * Presses Tab until the link, button or field of this name has the focus, as someone without a mouse does.
 *
 * @throws {Error} when it is not reached, with what was
 */
export async function focusByTab(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < LONGEST_WAY; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : element;
      return label?.textContent.trim().replaceAll(/\s+/g, ' ') ?? '';
    });
    if (focused === name) return;
    passed.push(focused);
  }
  throw new Error(`The Tab key does not reach “${name}”, but: ${passed.join(', ')}`);
}
