import { resultWords } from '@ml4astro/ui/words/search-words';
import { openIndex, type OpenIndex } from './open-index.ts';
import type { FacetCounts } from './search-answer.ts';
import type { SearchQuery } from './search-query.ts';
import { readSearchPlace } from './search-place.ts';
import { searchStatic } from './search-static.ts';
import { showAnswer, showCounts, showOutcome } from './show-answer.ts';

/** Answers on a host of files: from the indexes beside the page. The first question loads them. */
export function askIndex(page: HTMLElement): (query: SearchQuery) => Promise<() => void> {
  const place = readSearchPlace(page.dataset);
  const facets = (['kind', 'year', 'topic'] as const satisfies (keyof FacetCounts)[]).filter(
    (facet) => page.querySelector(`[data-count^="${facet}:"]`) !== null,
  );
  let opened: Promise<OpenIndex> | undefined;
  return async (query) => {
    if (query.text === '') {
      return () => {
        showOutcome(page, 'idle', '');
        showCounts(page);
      };
    }
    try {
      const index = await (opened ??= openIndex(place));
      const answer = await searchStatic(index, place, query, facets);
      return () => {
        showAnswer(page, answer);
        const status = resultWords(answer.total, query.text) + gapWords(index.missing);
        showOutcome(page, answer.total === 0 ? 'nothing' : 'found', status);
      };
    } catch (error) {
      // The next question tries again: the way to the host may be back.
      opened = undefined;
      console.error(error);
      return () => showOutcome(page, 'failed', '');
    }
  };
}

function gapWords(missing: readonly number[]): string {
  return missing.length === 0 ? '' : `, without ${missing.join(' and ')}: that index could not be read`;
}
