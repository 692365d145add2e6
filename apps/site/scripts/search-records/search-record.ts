import type { SearchKind } from '@ml4astro/ui/words/search-words';

/** One thing that search can find, in plain text. */
export interface SearchRecord {
  readonly kind: SearchKind;
  /** Address on this host: `/icml2023/papers/58-…/`. */
  readonly href: string;
  readonly title: string;
  /** Who or when; shown under the title. */
  readonly line: string;
  /** What else is searched and quoted around a match. */
  readonly text: string;
  /** Other spellings of its words, searched and not shown. */
  readonly also: readonly string[];
  /** Ids. */
  readonly topics: readonly string[];
  /** The years it belongs to, where the index is of several. */
  readonly years: readonly number[];
  /** Whether the hub has it in its own index and leaves this one out. */
  readonly onHub: boolean;
}
