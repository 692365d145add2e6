import { type CalendarEdition, type CalendarSeries, nameEdition } from './calendar-edition.ts';
import { findDateEntry, type CalendarDate } from './date-entry.ts';
import { sessionEntry, type CalendarSession } from './session-entry.ts';
import { writeCalendar } from './write-calendar.ts';

/** An edition with its dates, for the calendar of the series. */
export interface DatedEdition {
  readonly edition: CalendarEdition;
  readonly dates: readonly CalendarDate[];
}

/** The programme of an edition, to subscribe to: a row that moves moves in the readers' calendars. */
export function writeProgrammeCalendar(
  series: CalendarSeries,
  edition: CalendarEdition,
  sessions: readonly CalendarSession[],
): string {
  return writeCalendar(
    { name: `${nameEdition(series, edition)}: programme`, subscribed: true },
    sessions.map((session) => sessionEntry(series, edition, session)),
  );
}

/** One row of the programme, to be added to a reader's own calendar. Its UID is that of the whole programme's. */
export function writeSessionCalendar(
  series: CalendarSeries,
  edition: CalendarEdition,
  session: CalendarSession,
): string {
  return writeCalendar({ name: nameEdition(series, edition), subscribed: false }, [
    sessionEntry(series, edition, session),
  ]);
}

/** The dates of an edition, to subscribe to: an extension reaches the readers' calendars. */
export function writeDatesCalendar(
  series: CalendarSeries,
  edition: CalendarEdition,
  dates: readonly CalendarDate[],
): string {
  return writeCalendar(
    { name: `${nameEdition(series, edition)}: dates`, subscribed: true },
    listDateEntries(series, { edition, dates }),
  );
}

/**
 * The dates of all editions, workshop days among them, to subscribe to once for all years. It holds no rows of a
 * programme: who follows the series wants to know when to send something in and when to come; a day's talks are in that
 * edition's own calendar. Entries have the UIDs they have there, so that who subscribes to both sees no new ones.
 */
export function writeSeriesCalendar(series: CalendarSeries, editions: readonly DatedEdition[]): string {
  return writeCalendar(
    { name: series.shortName, subscribed: true },
    editions.flatMap((each) => listDateEntries(series, each)),
  );
}

function listDateEntries(series: CalendarSeries, { edition, dates }: DatedEdition) {
  return dates.flatMap((date) => findDateEntry(series, edition, date) ?? []);
}
