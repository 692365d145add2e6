export type { CalendarEdition, CalendarSeries } from './calendar-edition.ts';
export {
  writeDatesCalendar,
  writeProgrammeCalendar,
  writeSeriesCalendar,
  writeSessionCalendar,
  type DatedEdition,
} from './calendars.ts';
export type { CalendarDate } from './date-entry.ts';
export type { CalendarDateValue } from './date-span.ts';
export type { CalendarSession, CalendarSessionChange } from './session-entry.ts';
