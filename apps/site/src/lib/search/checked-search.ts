import { holdsWords } from './holds-words.ts';
import type { PagefindData, PagefindFilters, PagefindInstance } from './pagefind-module.ts';

/** Up to so many results are read and checked one by one; each costs a small file. */
const CHECKED = 40;
/** Of more results, so many of the best: where words are common, either these hold them or none does. */
const SAMPLED = 10;

/** What a search found that holds the words. */
export interface CheckedSearch {
  readonly total: number;
  /** The best of them. */
  load(count: number): Promise<readonly PagefindData[]>;
  /** All of them, where they are few enough to be checked. */
  readonly all: readonly PagefindData[] | undefined;
  /** How many have each value, as Pagefind counts; true where `all` is unknown. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Searches, and leaves out what does not hold the words of the query. */
export async function searchChecked(
  pagefind: PagefindInstance,
  text: string,
  filters: PagefindFilters,
): Promise<CheckedSearch> {
  const found = await pagefind.search(text, { filters });
  const load = (count: number) => Promise.all(found.results.slice(0, count).map((result) => result.data()));
  const sample = await load(found.results.length <= CHECKED ? CHECKED : SAMPLED);
  const held = sample.filter((data) => holdsWords(data, text));
  if (found.results.length > CHECKED && held.length > 0) {
    return { total: found.results.length, load, all: undefined, filters: found.filters };
  }
  return {
    total: held.length,
    load: (count) => Promise.resolve(held.slice(0, count)),
    all: held,
    filters: found.filters,
  };
}
