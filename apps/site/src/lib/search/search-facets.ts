import type { SearchFacetView } from '@ml4astro/ui/search-view';
import { SEARCH_KINDS_WORDS } from '@ml4astro/ui/words/search-words';
import { SEARCH_KINDS } from '@ml4astro/ui/words/search-words';
import type { FacetCounts } from './search-answer.ts';
import type { SearchQuery } from './search-query.ts';

/** The values that a search page offers. */
export interface FacetValues {
  /** Newest first; one year alone is no choice. */
  readonly years: readonly number[];
  /** Topics that papers have. */
  readonly topics: readonly { readonly id: string; readonly label: string }[];
}

/**
 * The facets of a search page, with how many results each value has.
 *
 * @param counts `undefined` before anything is searched
 */
export function searchFacets(
  { years, topics }: FacetValues,
  query: SearchQuery,
  counts: FacetCounts | undefined,
): SearchFacetView[] {
  const count = (facet: keyof FacetCounts, value: string) =>
    counts === undefined ? undefined : (counts[facet][value] ?? 0);
  const offer = (
    name: keyof FacetCounts,
    title: string,
    any: string,
    values: readonly { value: string; label: string }[],
  ): SearchFacetView => ({
    name,
    title,
    any,
    options: values.map((each) => ({ ...each, count: count(name, each.value) })),
    chosen: String(query[name] ?? ''),
  });
  return [
    offer(
      'kind',
      'Kind',
      'All',
      SEARCH_KINDS.map((kind) => ({ value: kind, label: SEARCH_KINDS_WORDS[kind] })),
    ),
    offer(
      'year',
      'Year',
      'Any year',
      years.map((year) => ({ value: String(year), label: String(year) })),
    ),
    offer(
      'topic',
      'Topic',
      'Any topic',
      topics.map(({ id, label }) => ({ value: id, label })),
    ),
  ].filter(({ options }) => options.length > 1);
}
