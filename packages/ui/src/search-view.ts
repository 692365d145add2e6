import type { SearchKind } from './words/search-words.ts';

/** What the parts of the search page take. All text is plain. */

/** A piece of text, and whether it is what was looked for. */
export interface TextPieceView {
  readonly text: string;
  readonly marked: boolean;
}

/** One result as pages show it. All text is plain. */
export interface SearchHitView {
  readonly kind: SearchKind;
  /** The editions it belongs to, oldest first; none for what belongs to no year. */
  readonly years: readonly number[];
  readonly href: string;
  readonly title: readonly TextPieceView[];
  /** Who or when: authors of a paper, roles of a person, speakers and hour of a talk. */
  readonly line: readonly TextPieceView[];
  /** The words around what was found; empty where the title says as much. */
  readonly excerpt: readonly TextPieceView[];
}

/** Something to narrow a search by. */
export interface SearchFacetView {
  /** Its field in the form and in the address. */
  readonly name: 'kind' | 'year' | 'topic';
  readonly title: string;
  /** What it is called to choose none: `Any year`. */
  readonly any: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    /** Results under it; `undefined` before anything is searched. */
    readonly count?: number | undefined;
  }[];
  /** The value chosen; empty for none. */
  readonly chosen: string;
}

/** Where a search stands: nothing typed, something found, nothing found, or the index cannot be read. */
export type SearchOutcome = 'idle' | 'found' | 'nothing' | 'failed';
