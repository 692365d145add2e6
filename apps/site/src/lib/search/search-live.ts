import type { PublicCaller } from '@ml4astro/api/public';
import type { SearchAnswer } from './search-hit.ts';
import type { SearchQuery } from './search-query.ts';

/** Answers a query from the API. */
export function searchLive(_api: PublicCaller, _query: SearchQuery, _year?: number): Promise<SearchAnswer> {
  return Promise.resolve({ hits: [], total: 0, counts: { kind: {}, year: {}, topic: {} } });
}
