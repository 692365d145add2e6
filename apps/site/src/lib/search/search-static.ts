import { markWords } from './mark-words.ts';
import type { OpenIndex } from './open-index.ts';
import type { PagefindData, PagefindFilters } from './pagefind-module.ts';
import { readExcerpt } from './read-excerpt.ts';
import { SEARCH_KINDS, type FacetCounts, type SearchAnswer, type SearchHit } from './search-hit.ts';
import { HOME_FILTER, HOME_ON_HUB } from './search-index.ts';
import type { SearchPlace } from './search-place.ts';
import type { SearchQuery } from './search-query.ts';

type Facet = keyof FacetCounts;

/** Answers a query from the indexes of static builds. */
export async function searchStatic(
  { pagefind }: OpenIndex,
  place: SearchPlace,
  query: SearchQuery,
  facets: readonly Facet[],
): Promise<SearchAnswer> {
  // Values are counted once their filter is loaded, and it is loaded when a search names it.
  await pagefind.preload(query.text, {
    filters: { any: facets.map((facet) => ({ [facet]: SEARCH_KINDS[0] })) },
  });

  const chosen = new Map<Facet, string>(
    facets.flatMap((facet) => (query[facet] === undefined ? [] : [[facet, String(query[facet])] as const])),
  );
  const search = (besides?: Facet) =>
    pagefind.search(query.text, { filters: filtersOf(chosen, place, besides) });
  const found = await search();
  // A facet counts what each of its values would find, so not within the value chosen.
  const counts = await Promise.all(
    facets.map(
      async (facet) =>
        [facet, (chosen.has(facet) ? await search(facet) : found).filters[facet] ?? {}] as const,
    ),
  );
  const shown = await Promise.all(found.results.slice(0, query.show).map((result) => result.data()));
  return {
    hits: shown.map((data) => readHit(data, place, query.text)),
    total: found.results.length,
    counts: { kind: {}, year: {}, topic: {}, ...Object.fromEntries(counts) },
  };
}

function filtersOf(
  chosen: ReadonlyMap<Facet, string>,
  { year }: SearchPlace,
  besides?: Facet,
): PagefindFilters {
  const filters = Object.fromEntries([...chosen].filter(([facet]) => facet !== besides));
  return year === undefined ? { ...filters, not: { [HOME_FILTER]: HOME_ON_HUB } } : filters;
}

/** A record as it was indexed. It says its title as its text where it has none. */
export function readHit(data: PagefindData, { year, editions }: SearchPlace, text: string): SearchHit {
  const { title = '', line = '' } = data.meta;
  const found = year ?? editions.find(({ path }) => data.url.startsWith(`${path}/`))?.year;
  return {
    kind: SEARCH_KINDS.find((kind) => data.filters['kind']?.includes(kind)) ?? 'page',
    years: found === undefined ? yearsOf(data) : [found],
    href: data.url,
    title: markWords(title, text),
    line: markWords(line, text),
    // A record without text of its own says its title, which needs no quoting.
    excerpt: title.includes(data.plain_excerpt.replaceAll('…', '').trim()) ? [] : readExcerpt(data.excerpt),
  };
}

function yearsOf({ filters }: PagefindData): number[] {
  return (filters['year'] ?? []).map(Number).sort((one, other) => one - other);
}
