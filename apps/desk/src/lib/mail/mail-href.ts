import { DESK_PATH } from '#lib/page/desk-path.ts';

/** The page of all mails of an edition. */
export function mailsHref(year: number, query: Readonly<Record<string, string | undefined>> = {}): string {
  const said = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  );
  const search = new URLSearchParams(said).toString();
  return `${DESK_PATH}/${year}/mail/${search === '' ? '' : `?${search}`}`;
}

/** The page of one mail. */
export function mailHref(year: number, id: string): string {
  return `${mailsHref(year)}${id}/`;
}

/** The page of the texts. */
export function templatesHref(year: number): string {
  return `${mailsHref(year)}templates/`;
}
