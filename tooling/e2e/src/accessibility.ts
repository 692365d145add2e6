import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { DESK, PHONE } from './tabs.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.0 to 2.2, levels A and AA, and what axe holds to be good practice. */
const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Puts axe into the page. It comes by way of the debugger, so the page's content security policy stays in force. */
export async function installAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/**
 * Asks axe about the page as it looks now.
 *
 * @param part selector of the part to look at; the whole page unless told
 * @returns one line per element at fault: `rule: element (why)`
 */
export async function findViolations(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await page.evaluate(
    ([selector, options]) =>
      (
        globalThis as unknown as { axe: { run(context: string, options: RunOptions): Promise<AxeResults> } }
      ).axe.run(selector, options),
    [part, OPTIONS] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${target.join(' ')} (${failureSummary.replaceAll(/\s+/g, ' ')})`,
    ),
  );
}

/**
 * Asks axe about a loaded page at a phone and a desk, in light and dark, folded and unfolded.
 *
 * @returns what {@link findViolations} says, each line with the look it belongs to
 */
export async function findViolationsInEveryLook(page: Page): Promise<string[]> {
  const found: string[] = [];
  await installAxe(page);
  for (const viewport of [PHONE, DESK]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const violations = await findViolations(page);
      found.push(...violations.map((violation) => `${viewport.width} ${colorScheme}: ${violation}`));
    }
  }
  // What is folded away is hidden from axe: the menu, the years, citations, boards.
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((each) => each.setAttribute('open', '')),
  );
  const unfolded = await findViolations(page);
  return [...found, ...unfolded.map((violation) => `unfolded: ${violation}`)];
}
