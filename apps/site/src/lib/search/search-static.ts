import { searchChecked, type CheckedSearch } from './checked-search.ts';
import { markWords } from './mark-words.ts';
import type { OpenIndex } from './open-index.ts';
import type { PagefindData, PagefindFilters } from './pagefind-module.ts';
import { readExcerpt } from './read-excerpt.ts';
import type { SearchHitView } from '@ml4astro/ui/search-view';
import { SEARCH_KINDS } from '@ml4astro/ui/words/search-words';
import type { FacetCounts, SearchAnswer } from './search-answer.ts';
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
  const search = (besides?: Facet) => searchChecked(pagefind, query.text, filtersOf(chosen, place, besides));
  const found = await search();
  // A facet counts what each of its values would find, so not within the value chosen.
  const counts = await Promise.all(
    facets.map(
      async (facet) =>
        [facet, countValues(chosen.has(facet) ? await search(facet) : found, facet, place)] as const,
    ),
  );
  return {
    hits: (await found.load(query.show)).map((data) => readHit(data, place, query.text)),
    total: found.total,
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

function countValues(
  { all, filters }: CheckedSearch,
  facet: Facet,
  place: SearchPlace,
): Record<string, number> {
  if (all === undefined) return { ...filters[facet] };
  const counts: Record<string, number> = {};
  for (const data of all) {
    const values = facet === 'year' ? yearsOf(data, place) : (data.filters[facet] ?? []);
    for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** A record as it was indexed. */
function readHit(data: PagefindData, place: SearchPlace, text: string): SearchHitView {
  const { title = '', line = '' } = data.meta;
  return {
    kind: SEARCH_KINDS.find((kind) => data.filters['kind']?.includes(kind)) ?? 'page',
    years: yearsOf(data, place),
    href: data.url,
    title: markWords(title, text),
    line: markWords(line, text),
    // A record without text of its own says its title, which needs no quoting.
    excerpt: title.includes(data.plain_excerpt.replaceAll('…', '').trim()) ? [] : readExcerpt(data.excerpt),
  };
}

/** An edition's index tells no year: it is of one. The hub's tells those of its persons. */
function yearsOf({ url, filters }: PagefindData, { year, editions }: SearchPlace): readonly number[] {
  const known = year ?? editions.find(({ path }) => url.startsWith(`${path}/`))?.year;
  return known === undefined ? (filters['year'] ?? []).map(Number).sort((a, b) => a - b) : [known];
}
