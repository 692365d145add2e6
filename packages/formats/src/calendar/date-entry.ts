import { announcedAt } from '@ml4astro/edition';
import { type CalendarEdition, type CalendarSeries, entryUid, nameEdition } from './calendar-edition.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { dateSpan, type CalendarDateValue } from './date-span.ts';

/** A date of an edition with what it was before, as `DeadlineView` of `@ml4astro/edition` has it. */
export interface CalendarDate {
  readonly key: string;
  readonly title: string;
  readonly current: CalendarDateValue;
  /** Earlier values, oldest first. */
  readonly superseded: readonly CalendarDateValue[];
  /** Readers have longer than they were told. */
  readonly extended: boolean;
  /** Where it is shown: a path of the site or a whole address. */
  readonly href: string;
}

/**
 * The entry of a date; `undefined` for one that was taken back before it ever named a day. One that was taken back later
 * stays where it was, cancelled: a calendar that has it must be told.
 */
export function findDateEntry(
  series: CalendarSeries,
  edition: CalendarEdition,
  date: CalendarDate,
): CalendarEntry | undefined {
  const { key, title, current, superseded } = date;
  const withdrawn = current.kind === 'withdrawn';
  const shown = withdrawn ? superseded.findLast(({ kind }) => kind !== 'withdrawn') : current;
  const span = shown && dateSpan(key, shown);
  if (span === undefined) return undefined;

  const url = new URL(date.href, series.url).href;
  const isWorkshop = key === 'workshop';
  return {
    uid: entryUid(edition, `dates.${key}`),
    sequence: superseded.length,
    modifiedAt: announcedAt(current.announced),
    span,
    status: withdrawn ? 'CANCELLED' : current.kind === 'tentative' ? 'TENTATIVE' : 'CONFIRMED',
    busy: false,
    title: `${title}, ${nameEdition(series, edition)}`,
    description: [...describeDate(date), url],
    location: isWorkshop
      ? [edition.venue.name, edition.conference.city].filter((part) => part !== null).join(', ')
      : null,
    coordinates: isWorkshop ? edition.venue.coordinates : null,
    url,
  };
}

/** What it is now, then what it was, newest first. */
function describeDate({ current, superseded, extended }: CalendarDate): readonly string[] {
  const values = [...superseded, current];
  const changes = values.slice(1).map((value, index) => {
    const before = values[index];
    const was = before === undefined || before.kind === 'withdrawn' ? undefined : readLabel(before);
    const told = `on ${value.announced.slice(0, 10)}`;
    const why = value.reason === null ? '' : `: ${value.reason}`;
    if (value.kind === 'withdrawn')
      return `Withdrawn ${told}${was === undefined ? '' : ` (was ${was})`}${why}`;
    const word = extended && value === current ? 'Extended' : 'Changed';
    return `${word}${was === undefined ? '' : ` from ${was}`} ${told}${why}`;
  });
  return [...(current.kind === 'withdrawn' ? [] : [readLabel(current)]), ...changes.toReversed()];
}

/**
 * `2025-06-01, 23:59 AoE`, `2023-07-29, 09:00 to 17:00 (UTC-10:00)`: the text as it was written, without the signs of
 * ISO 8601. A value without a zone says so.
 */
function readLabel({ label, zone }: CalendarDateValue): string {
  const text = label
    .replace(/(?<=:\d\d)(?<offset>[+-]\d\d:\d\d)$/, ' (UTC$<offset>)')
    .replaceAll('/', ' to ')
    .replaceAll(/(?<=\d)T(?=\d)/g, ', ');
  return zone === null ? `${text} (no time zone was stated)` : text;
}
