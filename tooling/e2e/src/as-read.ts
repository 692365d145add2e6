import type { Page } from 'playwright-core';

/** Text as an eye takes it in: without markup, TeX or the difference between one space and three. */
export function plain(text: string): string {
  return text
    .replaceAll(/\$[^$]*\$/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What can be read in the main part of a page. Mathematics is left out: its letters come in an order of their own. */
export function readMain(page: Page): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    const text = main?.innerText ?? '';
    const formulas = [...(main?.querySelectorAll('math') ?? [])].map((each) => each.textContent);
    return formulas.reduce((left, formula) => left.replace(formula, ' '), text).replaceAll(/\s+/g, ' ');
  });
}

/** The instants and days that a page states to machines, in its `<time>` elements that can be seen. */
export function readTimes(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLTimeElement>('main time')]
      .filter((each) => each.checkVisibility())
      .map(({ dateTime }) => dateTime),
  );
}
