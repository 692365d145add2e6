import { DESK_PATH } from '#lib/page/desk-path.ts';

/** The dates of an edition. */
export function datesHref(year: number): string {
  return `${DESK_PATH}/${year}/dates/`;
}

/** Where one of them is changed. */
export function dateHref(year: number, key: string): string {
  return `${datesHref(year)}${key}/`;
}
