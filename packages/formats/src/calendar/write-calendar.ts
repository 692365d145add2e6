import ical, {
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalCalendar,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { plainText } from '../text/plain-text.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { writeVtimezone } from './vtimezone.ts';

/** How often a subscribed calendar is asked for again, in seconds: a deadline may be extended on the day before it. */
const REFRESH = 12 * 60 * 60;

/**
 * The component of a calendar that fills later: it must have one (RFC 5545 section 3.6), and some readers refuse to
 * subscribe to one without.
 */
const NO_ENTRIES = writeVtimezone('Etc/UTC', [Temporal.Instant.fromEpochMilliseconds(0)]);

/** What a calendar is, apart from its entries. */
export interface CalendarHeading {
  /** What readers see in the list of their calendars. */
  readonly name: string;
  /** Whether readers subscribe to it, rather than take one entry home. */
  readonly subscribed: boolean;
}

/**
 * Writes a calendar (RFC 5545): `METHOD:PUBLISH`, CRLF, lines of at most 75 octets. Its bytes follow from the entries
 * alone.
 */
export function writeCalendar(heading: CalendarHeading, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    // The library writes the name as it is given.
    name: escapeText(plainText(heading.name)),
    prodId: { company: 'ML4Astro', product: 'formats', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: heading.subscribed ? REFRESH : null,
  });
  for (const entry of entries) addEntry(calendar, entry);
  // The library ends the last line without CRLF (RFC 5545 section 3.1), and would write zones before the refresh
  // interval, although properties precede components (section 3.6).
  const text = `${calendar.toString()}\r\n`;
  if (entries.length === 0) return text.replace('END:VCALENDAR', (end) => NO_ENTRIES + end);
  return text.replace('BEGIN:VEVENT', (begin) => writeZones(entries) + begin);
}

function addEntry(calendar: ICalCalendar, entry: CalendarEntry): void {
  const { span, coordinates } = entry;
  const event = calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: entry.modifiedAt,
    lastModified: entry.modifiedAt,
    start: span.start,
    end: span.end,
    allDay: span.wholeDays,
    summary: plainText(entry.title),
    status: ICalEventStatus[entry.status],
    transparency: ICalEventTransparency[entry.busy ? 'OPAQUE' : 'TRANSPARENT'],
    url: escapeAddress(entry.url),
  });
  if (!span.wholeDays && span.zone !== undefined) event.timezone(span.zone);
  if (entry.description.length > 0) event.description(entry.description.map(plainText).join('\n'));
  const location = plainText(entry.location ?? '');
  if (location !== '')
    event.location({
      title: location,
      ...(coordinates === null ? {} : { geo: { lat: coordinates.latitude, lon: coordinates.longitude } }),
    });
}

function writeZones(entries: readonly CalendarEntry[]): string {
  const timesByZone = new Map<string, Temporal.Instant[]>();
  for (const { span } of entries) {
    if (span.wholeDays || span.zone === undefined) continue;
    const times = timesByZone.get(span.zone) ?? [];
    timesByZone.set(span.zone, times);
    times.push(span.start, span.end);
  }
  return [...timesByZone].map(([zone, times]) => writeVtimezone(zone, times)).join('');
}

/** TEXT as a property's value (RFC 5545 section 3.3.11). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\n/g, '\\n');
}

/** An address is no TEXT, but the library escapes it as one: these characters are written so that it finds none. */
function escapeAddress(url: string): string {
  return new URL(url).href.replaceAll(',', '%2C').replaceAll(';', '%3B').replaceAll('\\', '%5C');
}
