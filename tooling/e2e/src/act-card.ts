import type { Page } from 'playwright-core';

/** What a reader sees of an act on a page. */
export interface ShownAct {
  /** `submit`, `volunteer`, … */
  readonly act: string;
  /** The outcomes that can be seen, each once: `open`, `closed`, `opening`, `neutral`, … */
  readonly shown: readonly string[];
  /** The words of the countdown; empty where none runs. */
  readonly countdown: string;
}

/** Reads every act's card of a page, as the eye does: by what is visible. */
export function readActs(page: Page): Promise<ShownAct[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-act]')].map((card) => ({
      act: card.dataset['act'] ?? '',
      shown: [
        ...new Set(
          [...card.querySelectorAll<HTMLElement>('[data-when]')]
            .filter((outcome) => outcome.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
            .map((outcome) => outcome.dataset['when'] ?? ''),
        ),
      ],
      countdown: card.querySelector<HTMLElement>('[data-countdown]')?.innerText.trim() ?? '',
    })),
  );
}
