import type { SearchEntry } from './search-entry.ts';
import { SEARCH_KINDS, type SearchKind, type SearchOutput } from './search-output.ts';

/** What is asked for beside the text. */
export interface SearchFilter {
  readonly year?: number | undefined;
  readonly kind?: SearchKind | undefined;
  /** Id of a topic; editions may share it. */
  readonly topic?: string | undefined;
}

type Facet = keyof SearchFilter;

/** Whether an entry fits every facet that is asked for. */
export function fitsFilter({ years, kind, topics }: SearchEntry, filter: SearchFilter): boolean {
  return (
    (filter.year === undefined || years.includes(filter.year)) &&
    (filter.kind === undefined || kind === filter.kind) &&
    (filter.topic === undefined || topics.some(({ id }) => id === filter.topic))
  );
}

/** How many of `found` each value of each facet would leave, the other facets as they are. */
export function countFacets(found: readonly SearchEntry[], filter: SearchFilter): SearchOutput['facets'] {
  const without = (facet: Facet) =>
    found.filter((entry) => fitsFilter(entry, { ...filter, [facet]: undefined }));
  const years = tally(without('year').flatMap((entry) => entry.years));
  const kinds = tally(without('kind').map(({ kind }) => kind));
  const topics = without('topic').flatMap((entry) => entry.topics);
  // Papers stand newest first where they fit alike; of two years' labels either would do.
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  return {
    year: [...years].map(([value, count]) => ({ value, count })).sort((a, b) => b.value - a.value),
    kind: SEARCH_KINDS.flatMap((value) => {
      const count = kinds.get(value);
      return count === undefined ? [] : { value, count };
    }),
    topic: [...tally(topics.map(({ id }) => id))]
      .map(([value, count]) => ({ value, label: labels.get(value) ?? value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  };
}

function tally<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
