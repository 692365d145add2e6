import type { Page } from 'playwright-core';

/** When an act on a page changed, as the page was told the time. */
export interface ActFlip {
  /** Milliseconds since 1970 of the server's clock. */
  readonly at: number;
  readonly state: string;
}

/**
 * Waits until the card of an act changes its state, and says when that was on the clock that the server gave the page. The page's
 * script has nothing to do with this reckoning.
 *
 * @param patience milliseconds after which it is late
 */
export function awaitFlip(page: Page, act: string, patience: number): Promise<ActFlip> {
  return page.evaluate(
    ([name, limit]) =>
      new Promise<ActFlip>((resolve, reject) => {
        const card = document.querySelector<HTMLElement>(`[data-act="${name}"]`);
        const [answer] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        if (card === null || answer === undefined)
          return reject(new Error(`There is no act "${name}" on this page.`));
        const told = Date.parse(document.documentElement.dataset['now'] ?? '');
        const now = () => told + performance.now() - answer.responseStart;
        const late = setTimeout(
          () => reject(new Error(`"${name}" is still ${card.dataset['state']}.`)),
          limit,
        );
        new MutationObserver((_, observer) => {
          observer.disconnect();
          clearTimeout(late);
          resolve({ at: now(), state: card.dataset['state'] ?? '' });
        }).observe(card, { attributeFilter: ['data-state'] });
      }),
    [act, patience] as const,
  );
}
