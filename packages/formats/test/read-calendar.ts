import ICAL from 'ical.js';

/** An entry of a calendar as Mozilla's parser understands it. */
export interface ReadEntry {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly url: string;
  readonly sequence: number;
  readonly status: string;
  readonly wholeDays: boolean;
  /** A day (`2025-06-22`) or an instant in UTC (`2025-06-02T12:00:00.000Z`). */
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly stamp: string;
  readonly lastModified: string;
}

/** Reads a calendar with ical.js; times in zones are understood by the `VTIMEZONE` of the calendar, and by nothing else. */
export function readCalendar(text: string): readonly ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string) => String(component.getFirstPropertyValue(name) ?? '');
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description ?? '',
      location: event.location ?? '',
      url: value('url'),
      sequence: event.sequence,
      status: value('status'),
      wholeDays: event.startDate.isDate,
      start: readTime(event.startDate),
      end: readTime(event.endDate),
      zone: event.startDate.zone?.tzid ?? '',
      stamp: value('dtstamp'),
      lastModified: value('last-modified'),
    };
  });
}

function readTime(time: ICAL.Time): string {
  return time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString();
}
