import { Temporal } from 'temporal-polyfill';
import { type CalendarEdition, type CalendarSeries, entryUid, nameEdition } from './calendar-edition.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** A row of the programme, as calendars show it. Instants are ISO 8601. */
export interface CalendarSession {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** May hold TeX in `$…$`. */
  readonly title: string;
  readonly speakers: readonly { readonly name: string }[];
  readonly panelists: readonly { readonly name: string }[];
  readonly contribution: { readonly title: string } | null;
  readonly room: string | null;
  /** What a value was until `announced`, oldest first. */
  readonly changes: readonly CalendarSessionChange[];
  readonly cancelled: { readonly reason?: string | null | undefined } | null;
  readonly revision: { readonly sequence: number; readonly modifiedAt: string };
  /** Where it is shown: a path of the site or a whole address. */
  readonly href: string;
}

/** What was different until a change was announced. Times are those of the venue. */
export interface CalendarSessionChange {
  /** A day, or an instant. */
  readonly announced: string;
  readonly start?: string | null | undefined;
  readonly end?: string | null | undefined;
  readonly room?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

/** The entry of a row: in the venue's zone, marked when it is cancelled, with who speaks and what was changed. */
export function sessionEntry(
  series: CalendarSeries,
  edition: CalendarEdition,
  session: CalendarSession,
): CalendarEntry {
  const url = new URL(session.href, series.url).href;
  return {
    uid: entryUid(edition, session.id),
    sequence: session.revision.sequence,
    modifiedAt: Temporal.Instant.from(session.revision.modifiedAt),
    span: {
      wholeDays: false,
      start: Temporal.Instant.from(session.startsAt),
      end: Temporal.Instant.from(session.endsAt),
      zone: edition.timezone,
    },
    status: session.cancelled === null ? 'CONFIRMED' : 'CANCELLED',
    busy: session.cancelled === null,
    title: session.title,
    description: [...describeSession(session), nameEdition(series, edition), url],
    location: locateSession(session, edition),
    coordinates: edition.venue.coordinates,
    url,
  };
}

function describeSession({ title, speakers, panelists, contribution, changes, cancelled }: CalendarSession) {
  return [
    ...(cancelled === null ? [] : [`Cancelled${because(cancelled.reason)}.`]),
    ...(speakers.length === 0 ? [] : [`Speaker${speakers.length > 1 ? 's' : ''}: ${nameAll(speakers)}`]),
    ...(panelists.length === 0 ? [] : [`Panel: ${nameAll(panelists)}`]),
    ...(contribution === null || contribution.title === title ? [] : [`Paper: ${contribution.title}`]),
    ...changes.map(describeChange),
  ];
}

function describeChange({ announced, start, end, room, title, reason }: CalendarSessionChange): string {
  const before = [
    ...(title == null ? [] : [`the title was “${title}”`]),
    ...(start == null ? [] : [`it began ${readTime(start)}`]),
    ...(end == null ? [] : [`it ended ${readTime(end)}`]),
    ...(room == null ? [] : [`it was in ${room}`]),
  ];
  const was = before.length === 0 ? '' : `: before, ${before.join(', ')}`;
  return `Changed on ${announced.slice(0, 10)}${because(reason)}${was}.`;
}

/** `at 09:00` for a time, `on 2023-07-29 at 09:00` for a time with its day. */
function readTime(text: string): string {
  const [day, time] = text.includes('T') ? text.split('T') : [undefined, text];
  return day === undefined ? `at ${time ?? ''}` : `on ${day} at ${time ?? ''}`;
}

function because(reason: string | null | undefined): string {
  return reason == null ? '' : ` (${reason})`;
}

function nameAll(persons: readonly { readonly name: string }[]): string {
  return persons.map(({ name }) => name).join(', ');
}

/** Room, building and city, as far as they are known. */
function locateSession({ room }: CalendarSession, { venue, conference }: CalendarEdition): string {
  return [room, venue.name, conference.city].filter((part) => part !== null).join(', ');
}
