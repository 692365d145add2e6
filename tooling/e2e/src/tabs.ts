import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Widths that the site is designed at, in CSS pixels: a phone, and a desk. */
export const PHONE = { width: 390, height: 844 };
export const DESK = { width: 1280, height: 800 };

/** A few tabs that share the work, each in a context of its own and used again and again. */
export class Tabs {
  readonly #pages: readonly Page[];

  private constructor(pages: readonly Page[]) {
    this.#pages = pages;
  }

  /** @param count how many pages load at once; about twice the processors keeps a machine busy */
  static async open(browser: Browser, options: BrowserContextOptions, count = 4): Promise<Tabs> {
    return new Tabs(
      await Promise.all(
        Array.from({ length: count }, async () => (await browser.newContext(options)).newPage()),
      ),
    );
  }

  /** Gives each item to the next free tab. The answers come in the order of the items. */
  async each<Item, Answer>(
    items: readonly Item[],
    visit: (page: Page, item: Item) => Promise<Answer>,
  ): Promise<Answer[]> {
    const answers: Answer[] = [];
    const waiting = items.entries();
    await Promise.all(
      this.#pages.map(async (page) => {
        for (const [index, item] of waiting) answers[index] = await visit(page, item);
      }),
    );
    return answers;
  }

  async close(): Promise<void> {
    await Promise.all(this.#pages.map((page) => page.context().close()));
  }
}
