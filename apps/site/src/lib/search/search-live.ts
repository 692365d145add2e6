import type { PublicCaller, SearchOutput } from '@ml4astro/api/public';
import { plainTex } from '@ml4astro/ui/tex';
import { markWords } from './mark-words.ts';
import type { SearchHitView } from '@ml4astro/ui/search-view';
import type { SearchAnswer } from './search-answer.ts';
import type { SearchQuery } from './search-query.ts';

/** The most that the API answers at once. */
const LIMIT = 100;

/**
 * Answers a query from the API.
 *
 * @param year the one edition that is searched; without it, the year of the query or all of them
 */
export async function searchLive(
  api: PublicCaller,
  query: SearchQuery,
  year?: number,
): Promise<SearchAnswer> {
  const { text, kind, topic, show } = query;
  const scope = year ?? query.year;
  const question = {
    text,
    ...(kind === undefined ? {} : { kind }),
    ...(topic === undefined ? {} : { topic }),
    ...(scope === undefined ? {} : { year: scope }),
  };
  const first = await api.search({ ...question, limit: Math.min(show, LIMIT) });
  const found = [...first.items];
  let cursor = first.nextCursor;
  while (cursor !== null && found.length < show) {
    const next = await api.search({ ...question, cursor, limit: Math.min(show - found.length, LIMIT) });
    found.push(...next.items);
    cursor = next.nextCursor;
  }
  return {
    hits: found.map((hit) => viewHit(hit, text)),
    total: first.total,
    counts: countsOf(first.facets),
  };
}

/** An excerpt that quotes nothing of what was asked for says no more than the title. */
function viewHit(
  { kind, years, href, title, line, excerpt }: SearchOutput['items'][number],
  text: string,
): SearchHitView {
  const quoted = markWords(plainTex(excerpt), text);
  return {
    kind,
    years,
    href,
    title: markWords(plainTex(title), text),
    line: markWords(line, text),
    excerpt: quoted.some(({ marked }) => marked) ? quoted : [],
  };
}

function countsOf({ kind, year, topic }: SearchOutput['facets']): SearchAnswer['counts'] {
  const counts = (values: readonly { value: string | number; count: number }[]) =>
    Object.fromEntries(values.map(({ value, count }) => [String(value), count]));
  return { kind: counts(kind), year: counts(year), topic: counts(topic) };
}
