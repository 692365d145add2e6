/** What search finds, as it stands over one: a paper, a person, a row of the programme, or a part of a page. */
export const SEARCH_KIND_WORDS = { paper: 'Paper', person: 'Person', talk: 'Talk', page: 'Page' } as const;

export type SearchKind = keyof typeof SEARCH_KIND_WORDS;

/** The kinds in the order in which they are offered. */
export const SEARCH_KINDS = Object.keys(SEARCH_KIND_WORDS) as readonly SearchKind[];

/** The kinds as one chooses among them. */
export const SEARCH_KINDS_WORDS: Readonly<Record<SearchKind, string>> = {
  paper: 'Papers',
  person: 'People',
  talk: 'Talks',
  page: 'Pages',
};

/** How many results a search has: `12 results for “lensing”`. */
export function resultWords(total: number, text: string): string {
  if (total === 0) return `No result for “${text}”`;
  return `${total.toLocaleString('en')} ${total === 1 ? 'result' : 'results'} for “${text}”`;
}
