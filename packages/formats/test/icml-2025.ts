import { Temporal } from 'temporal-polyfill';
import { readLedger, viewDeadline, type LedgerEntry } from '@ml4astro/edition';
import type { CalendarDate, CalendarEdition, CalendarSession } from '../src/calendar/index.ts';
import { present } from './present.ts';
import { readCalendar, type ReadEntry } from './read-calendar.ts';

/** The series of {@link edition}. */
export const series = { shortName: 'ML4Astro', url: 'https://example.org' };
/** An edition to write calendars of. */
export const edition: CalendarEdition = {
  path: '/icml2025',
  conference: { name: 'ICML 2025', city: 'Vancouver' },
  timezone: 'America/Vancouver',
  venue: { name: 'Convention Centre', coordinates: { latitude: 49.289, longitude: -123.117 } },
};
/** A row of its programme. */
export const talk: CalendarSession = {
  id: 'keynote-finn',
  startsAt: '2025-07-20T16:00:00Z',
  endsAt: '2025-07-20T16:30:00Z',
  title: 'A talk',
  speakers: [{ name: 'Chelsea Finn' }],
  panelists: [],
  contribution: null,
  room: 'Hall 1',
  changes: [],
  cancelled: null,
  revision: { sequence: 0, modifiedAt: '2025-06-30T10:00:00Z' },
  href: '/icml2025/programme/#keynote-finn',
};

/** A date of the edition, as it is when all has been announced. */
export function viewDate(key: string, entries: readonly LedgerEntry[]): CalendarDate {
  const view = viewDeadline(
    readLedger(key, entries, edition.timezone),
    {},
    Temporal.Instant.from('2026-01-01T00:00Z'),
  );
  return { ...present(view), href: `/icml2025/dates/#${key}` };
}

/** The one entry of a calendar. */
export function readOne(text: string): ReadEntry {
  const entries = readCalendar(text);
  if (entries.length !== 1) throw new Error(`There are ${entries.length} entries where one was to be.`);
  return present(entries[0]);
}
