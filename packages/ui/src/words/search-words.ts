/** A kind of result as it stands over one. */
export const SEARCH_KIND_WORDS = { paper: 'Paper', person: 'Person', talk: 'Talk', page: 'Page' } as const;

/** The kinds as one chooses among them. */
export const SEARCH_KINDS_WORDS = {
  paper: 'Papers',
  person: 'People',
  talk: 'Talks',
  page: 'Pages',
} as const;

/** How many results a search has: `12 results for “lensing”`. */
export function resultWords(total: number, text: string): string {
  if (total === 0) return `No result for “${text}”`;
  return `${total.toLocaleString('en')} ${total === 1 ? 'result' : 'results'} for “${text}”`;
}
