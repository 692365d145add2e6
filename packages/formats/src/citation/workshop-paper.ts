import { writableText } from '../text/plain-text.ts';
import type { CitedPaper } from './cited-paper.ts';

/** The workshop with its conference, where other papers name their proceedings: `ICML 2023 Workshop on …`. */
export function nameWorkshop({ conference, workshop }: CitedPaper): string {
  return `${conference.name} Workshop on ${workshop}`;
}

/** The conference in full, as far as it is known: `40th International Conference on Machine Learning`. */
export function nameConference({ name, title, ordinal }: CitedPaper['conference']): string {
  if (title === null) return name;
  return ordinal === null ? title : `${ordinal}${ordinalEnding(ordinal)} ${title}`;
}

/** City and country. */
export function namePlace({ conference }: CitedPaper): string {
  return `${conference.city}, ${conference.country}`;
}

/** What a reader has to know about the standing of a paper; `undefined` where the call does not say. */
export function noteStanding({ archival }: CitedPaper): string | undefined {
  return archival === 'non-archival' ? 'Non-archival workshop paper' : undefined;
}

/** Year, month (1 is January) and day of the workshop, or the year alone. */
export function dateParts({ date, year }: CitedPaper): [number] | [number, number, number] {
  const [, y, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '') ?? [];
  return y === undefined ? [year] : [Number(y), Number(month), Number(day)];
}

/** Text as one line: line breaks would end a field in some formats. */
export function onOneLine(text: string): string {
  return writableText(text).replace(/\s+/g, ' ').trim();
}

function ordinalEnding(ordinal: number): string {
  if (ordinal % 100 >= 11 && ordinal % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[ordinal % 10] ?? 'th';
}
