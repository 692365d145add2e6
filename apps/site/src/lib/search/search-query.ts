import { SEARCH_KINDS, type SearchKind } from '@ml4astro/ui/words/search-words';

/** Results that a page shows at first, and that each press of its button adds. */
export const RESULTS_STEP = 10;
const MOST_RESULTS = 500;
const LONGEST_TEXT = 200;
const LONGEST_ID = 100;

/** What a reader asks for. The address of the search page says it whole: `?q=lensing&kind=paper&year=2023`. */
export interface SearchQuery {
  readonly text: string;
  readonly kind: SearchKind | undefined;
  readonly year: number | undefined;
  /** Id of a topic. */
  readonly topic: string | undefined;
  /** How many results are shown. */
  readonly show: number;
}

/** Reads a query from an address. What it cannot read counts as not given: an old link still leads somewhere. */
export function readSearchQuery(params: URLSearchParams): SearchQuery {
  const kind = params.get('kind');
  const year = params.get('year') ?? '';
  const show = Math.trunc(Number(params.get('show')));
  return {
    text: (params.get('q') ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT),
    kind: SEARCH_KINDS.find((each) => each === kind),
    year: /^\d{4}$/.test(year) ? Number(year) : undefined,
    topic: params.get('topic')?.trim().slice(0, LONGEST_ID) || undefined,
    show: show >= 1 ? Math.min(show, MOST_RESULTS) : RESULTS_STEP,
  };
}

/** The query as an address writes it, without what is not asked: `?q=lensing`; empty for an empty query. */
export function writeSearchQuery({ text, kind, year, topic, show }: SearchQuery): string {
  const params = new URLSearchParams();
  if (text !== '') params.set('q', text);
  if (kind !== undefined) params.set('kind', kind);
  if (year !== undefined) params.set('year', String(year));
  if (topic !== undefined) params.set('topic', topic);
  if (show !== RESULTS_STEP) params.set('show', String(show));
  return params.size === 0 ? '' : `?${params}`;
}
