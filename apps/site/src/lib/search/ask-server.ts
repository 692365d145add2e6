import { writeSearchQuery, type SearchQuery } from './search-query.ts';
import { showOutcome } from './show-answer.ts';

/** Answers on a live site: with the parts of the page that the server renders for the query. */
export function askServer(page: HTMLElement): (query: SearchQuery) => Promise<() => void> {
  return async (query) => {
    try {
      const response = await fetch(location.pathname + writeSearchQuery(query));
      if (!response.ok) throw new Error(`The search answered ${response.status}.`);
      const answered = new DOMParser().parseFromString(await response.text(), 'text/html');
      return () => takeOver(page, answered);
    } catch (error) {
      console.error(error);
      return () => showOutcome(page, 'failed', '');
    }
  };
}

/** The form stays, with what is being typed and where the focus is; its counts and the results are the server's. */
function takeOver(page: HTMLElement, answered: Document): void {
  for (const count of page.querySelectorAll('[data-count]')) {
    const name = CSS.escape(count.getAttribute('data-count') ?? '');
    count.textContent = answered.querySelector(`[data-count="${name}"]`)?.textContent ?? '';
  }
  for (const part of ['[data-search-hits]', '[data-search-more]']) {
    const next = answered.querySelector(part);
    if (next !== null) page.querySelector(part)?.replaceWith(next);
  }
  const shown = answered.querySelector<HTMLElement>('[data-outcome]:not([hidden])');
  const outcome = shown?.dataset['outcome'];
  const status = answered.querySelector('[data-search-status]')?.textContent ?? '';
  showOutcome(page, outcome === 'found' || outcome === 'nothing' ? outcome : 'idle', status);
}
