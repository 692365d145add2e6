import type { SearchHitView } from '@ml4astro/ui/search-view';

/** How many results there would be under each value of a facet, by the value's name in the address. */
export type FacetCounts = Readonly<Record<'kind' | 'year' | 'topic', Readonly<Record<string, number>>>>;

/** What a query found. */
export interface SearchAnswer {
  /** The first results, as many as the query shows. */
  readonly hits: readonly SearchHitView[];
  readonly total: number;
  readonly counts: FacetCounts;
}
