/** What search finds: a paper, a person, a row of the programme, or a part of a page. */
export const SEARCH_KINDS = ['paper', 'person', 'talk', 'page'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A piece of text, and whether it is what was looked for. */
export interface TextPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** One result as pages show it. All text is plain. */
export interface SearchHit {
  readonly kind: SearchKind;
  /** The editions it belongs to, oldest first; none for what belongs to no year. */
  readonly years: readonly number[];
  readonly href: string;
  readonly title: readonly TextPiece[];
  /** Who or when: authors of a paper, roles of a person, speakers and hour of a talk. */
  readonly line: readonly TextPiece[];
  /** The words around what was found; empty where the title says as much. */
  readonly excerpt: readonly TextPiece[];
}

/** How many results there would be under each value of a facet, by the value's name in the address. */
export type FacetCounts = Readonly<Record<'kind' | 'year' | 'topic', Readonly<Record<string, number>>>>;

/** What a query found. */
export interface SearchAnswer {
  /** The first results, as many as the query shows. */
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly counts: FacetCounts;
}
