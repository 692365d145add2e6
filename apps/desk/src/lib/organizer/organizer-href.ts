import { DESK_PATH } from '#lib/page/desk-path.ts';

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The table of all submissions of an edition. */
export function tableHref(year: number, query: Query = {}): string {
  return withQuery(`${DESK_PATH}/${year}/all/`, query);
}

/** The same as a file. */
export function exportHref(year: number, format: 'csv' | 'json', query: Query = {}): string {
  return withQuery(`${DESK_PATH}/${year}/all/export`, { ...query, format });
}

/** One submission as organizers see it. */
export function organizersHref(year: number, id: string): string {
  return `${DESK_PATH}/${year}/all/${id}/`;
}

/** What is not said is left out; a list is said once for each. */
function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      [value ?? []]
        .flat()
        .filter((each) => each !== '')
        .map((each) => [name, each]),
    ),
  ).toString();
  return search === '' ? path : `${path}?${search}`;
}
