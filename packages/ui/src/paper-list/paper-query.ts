/** By what a list of papers is parted. */
export const PAPER_GROUPINGS = ['presentation', 'topic', 'year', 'none'] as const;
export type PaperGrouping = (typeof PAPER_GROUPINGS)[number];

/** In what order papers stand. `edition` is the order of the editions' own lists. */
export const PAPER_ORDERS = ['edition', 'title', 'author'] as const;
export type PaperOrder = (typeof PAPER_ORDERS)[number];

/** What a reader asks of a list of papers; an empty text asks nothing. */
export interface PaperQuery {
  /** Words that title, authors or topics hold. */
  readonly q: string;
  /** Id of a person, or words of a name. */
  readonly author: string;
  /** Id of a topic. */
  readonly topic: string;
  /** Four digits. */
  readonly year: string;
  readonly presentation: string;
  readonly group: PaperGrouping;
  readonly sort: PaperOrder;
}

/** What a list offers: a query can ask for nothing else, so that nothing is left out unseen. */
export interface PaperChoices {
  readonly topic: readonly string[];
  readonly year: readonly string[];
  readonly presentation: readonly string[];
  /** The first is what the list shows unless told. */
  readonly group: readonly PaperGrouping[];
}

/** Reads the part of an address behind `?`. What the list does not offer is passed over. */
export function readPaperQuery(params: Pick<URLSearchParams, 'get'>, choices: PaperChoices): PaperQuery {
  const text = (name: 'q' | 'author') => (params.get(name) ?? '').slice(0, 200).trim();
  const among = <T extends string>(name: string, known: readonly T[]) =>
    known.find((each) => each === params.get(name));
  return {
    q: text('q'),
    author: text('author'),
    topic: among('topic', choices.topic) ?? '',
    year: among('year', choices.year) ?? '',
    presentation: among('presentation', choices.presentation) ?? '',
    group: among('group', choices.group) ?? choices.group[0] ?? 'none',
    sort: among('sort', PAPER_ORDERS) ?? 'edition',
  };
}

/** The query as an address has it, shortest: `?q=galaxies&sort=title`, or nothing where it asks nothing. */
export function writePaperQuery(query: PaperQuery, choices: PaperChoices): string {
  const unsaid = readPaperQuery(new URLSearchParams(), choices);
  const params = new URLSearchParams();
  for (const name of Object.keys(unsaid) as (keyof PaperQuery)[]) {
    if (query[name] !== unsaid[name]) params.set(name, query[name]);
  }
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** Whether a query leaves no paper out, however it parts and sorts them. */
export function asksForAll({ q, author, topic, year, presentation }: PaperQuery): boolean {
  return [q, author, topic, year, presentation].every((value) => value === '');
}
