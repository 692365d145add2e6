import type { PublicCaller } from '@ml4astro/api/public';
import { collectAll } from '#lib/api/collect-all.ts';
import { isLive } from '#lib/prerender.ts';
import type { FacetValues } from './search-facets.ts';
import type { SearchAnswer } from './search-answer.ts';
import { searchLive } from './search-live.ts';
import { readSearchQuery, type SearchQuery } from './search-query.ts';

/** What a search page shows. */
export interface SearchData {
  readonly query: SearchQuery;
  readonly answer: SearchAnswer | undefined;
  readonly topics: FacetValues['topics'];
}

/**
 * Answers the query of an address, live. A static page has none: its script reads the address and answers.
 *
 * @param year the edition that is searched; all of them without it
 */
export async function loadSearch(api: PublicCaller, url: URL, year?: number): Promise<SearchData> {
  // Only live: while pages are made for a host of files, the address has no query to read.
  const asked = readSearchQuery(isLive ? url.searchParams : new URLSearchParams());
  const { editions } = await api.series.get();
  // A year without an edition counts as not given, like everything else that cannot be read.
  const query = editions.some((edition) => edition.year === asked.year)
    ? asked
    : { ...asked, year: undefined };
  const topics = await listTopics(api, year);
  return { query, topics, answer: query.text === '' ? undefined : await searchLive(api, query, year) };
}

/** The topics that papers have, by label: what no paper has is not offered. */
async function listTopics(api: PublicCaller, year: number | undefined): Promise<FacetValues['topics']> {
  const scope = year === undefined ? {} : { year };
  const papers = await collectAll((page) => api.contribution.list({ ...scope, ...page }));
  const labels = new Map(papers.flatMap(({ topics }) => topics.map(({ id, label }) => [id, label] as const)));
  return [...labels]
    .map(([id, label]) => ({ id, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
