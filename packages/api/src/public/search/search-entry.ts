import type { SearchHit } from './search-output.ts';

/** Something that search can find. Only what a page shows is in it: never an alias, never a contact. */
export interface SearchEntry extends Omit<SearchHit, 'year' | 'excerpt'> {
  /** Unlike that of every other entry, and the same in the next reading of the files: `paper/icml2023/58`. */
  readonly key: string;
  /** Names of persons, which count more than prose. */
  readonly names: string;
  /** What else is searched, and quoted in an excerpt. Plain text. */
  readonly text: string;
}
