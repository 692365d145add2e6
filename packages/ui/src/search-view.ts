/** What the parts of the search page take. All text is plain. */

/** A piece of text, and whether it is what was looked for. */
export interface TextPieceView {
  readonly text: string;
  readonly marked: boolean;
}

/** One result. */
export interface SearchHitView {
  readonly kind: 'paper' | 'person' | 'talk' | 'page';
  readonly years: readonly number[];
  readonly href: string;
  readonly title: readonly TextPieceView[];
  readonly line: readonly TextPieceView[];
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
