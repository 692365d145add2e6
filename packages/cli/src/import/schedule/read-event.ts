import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { onOneLine } from '../table/cell-text.ts';
import { readEventTime } from './event-time.ts';
import { localTimeOf, type TimeReading } from './local-time.ts';
import { readKind } from './read-kind.ts';
import type { SessionDraft } from './session-draft.ts';
import type { EventText } from './split-calendar.ts';

/** What an entry of a calendar is read by. */
export interface CalendarPlace {
  /** IANA zone of the venue. */
  readonly zone: string;
  /** Of the edition, as our own UIDs end: `icml2023`. */
  readonly slug: string;
  /** What stands behind the room in a location: building and city. */
  readonly surroundings: readonly string[];
  /** The zones that the calendar explains. */
  readonly zones: string;
}

/** An entry as a row of the programme, or why it is kept aside. */
export type EventReading = { readonly draft: SessionDraft } | { readonly problem: string };

/** A rule by which a zone changes its clocks more than some times in a year is none of a zone. */
const ODD_RULE = /FREQ=(?!YEARLY)/i;

/** Reads an entry of a calendar. What repeats is refused: each row of a programme stands for itself. */
export function readEvent(entry: EventText, place: CalendarPlace): EventReading {
  if (entry.problem !== undefined) return { problem: `${entry.problem}.` };
  try {
    return readParts(entry, parseEvent(entry.text, place.zones), place);
  } catch (error) {
    // The library reads values when it is asked for them, and throws where they are none.
    if (!(error instanceof Error)) throw error;
    return { problem: 'the entry is no iCalendar that can be read.' };
  }
}

function readParts({ line, text }: EventText, event: ICAL.Component, place: CalendarPlace): EventReading {
  const repeats = ['rrule', 'rdate', 'recurrence-id', 'exdate'].find((name) => event.hasProperty(name));
  if (repeats !== undefined)
    return {
      problem: `the entry repeats (${repeats.toUpperCase()}). Export each row of the programme as an entry of its own.`,
    };
  const start = readTime(event, 'dtstart', place.zone);
  if ('problem' in start) return { problem: `${start.problem}.` };
  const end = event.hasProperty('dtend')
    ? readTime(event, 'dtend', place.zone)
    : addDuration(event, start.time, place.zone);
  if ('problem' in end) return { problem: `${end.problem}.` };

  const uid = textOf(event, 'uid');
  const own = uid?.endsWith(`@${place.slug}`) ? uid.slice(0, -place.slug.length - 1) : undefined;
  const categories = event.getAllProperties('categories').flatMap((each) => each.getValues().map(String));
  const kind = categories.map(readKind).find((each) => 'kind' in each);
  const title = textOf(event, 'summary');
  const people = own === undefined ? readPeople(textOf(event, 'description') ?? '') : {};
  return {
    draft: {
      line,
      record: [text],
      id: own,
      uid,
      start: start.time,
      end: end.time,
      kind: kind !== undefined && 'kind' in kind ? kind.kind : undefined,
      title: title === undefined ? undefined : onOneLine(title),
      ...people,
      room: findRoom(textOf(event, 'location') ?? '', place.surroundings),
      cancelled: /^cancelled$/i.test(textOf(event, 'status') ?? '')
        ? { announced: findModified(event) }
        : undefined,
    },
  };
}

/** @throws {Error} for what is no iCalendar */
function parseEvent(text: string, zones: string): ICAL.Component {
  const known = ODD_RULE.test(zones) ? '' : zones;
  const parsed: unknown = ICAL.parse(`BEGIN:VCALENDAR\r\n${known}${text}END:VCALENDAR`);
  const event = new ICAL.Component(parsed as unknown[]).getFirstSubcomponent('vevent');
  if (event === null) throw new Error('The text holds no VEVENT.');
  return event;
}

function readTime(event: ICAL.Component, name: string, zone: string): TimeReading {
  const property = event.getFirstProperty(name);
  return property === null
    ? { problem: `the entry has no ${name.toUpperCase()}` }
    : readEventTime(property, zone);
}

function addDuration(event: ICAL.Component, start: string, zone: string): TimeReading {
  const duration = event.getFirstPropertyValue('duration');
  const seconds = duration instanceof ICAL.Duration ? duration.toSeconds() : 0;
  if (seconds <= 0) return { problem: 'the entry has neither an end nor a duration' };
  const begin = Temporal.PlainDateTime.from(start).toZonedDateTime(zone);
  return { time: localTimeOf(begin.add({ seconds }).toInstant(), zone) };
}

function textOf(event: ICAL.Component, name: string): string | undefined {
  const value: unknown = event.getFirstPropertyValue(name);
  const text = value === null || value === undefined ? '' : String(value).trim();
  return text === '' ? undefined : text;
}

/** What a location names beside the building and the city. */
function findRoom(location: string, surroundings: readonly string[]): string | undefined {
  let room = onOneLine(location);
  for (const part of surroundings.toReversed())
    if (room === part) room = '';
    else if (room.endsWith(`, ${part}`)) room = room.slice(0, -part.length - 2);
  return room === '' ? undefined : room;
}

/** The lines by which descriptions name who speaks: "Speaker: …", "Panel: …". */
function readPeople(description: string): Pick<SessionDraft, 'speakers' | 'panelists'> {
  const names = (head: RegExp) => {
    const line = description.split('\n').find((each) => head.test(each));
    const found = line
      ?.replace(head, '')
      .split(/[;,]|\s+and\s+/)
      .map(onOneLine)
      .filter((name) => name !== '');
    return found === undefined || found.length === 0 ? undefined : found;
  };
  return { speakers: names(/^\s*speakers?:\s*/i), panelists: names(/^\s*panel(?:ists?)?:\s*/i) };
}

/** When the entry was last changed, as a calendar tells it. */
function findModified(event: ICAL.Component): string | undefined {
  for (const name of ['last-modified', 'dtstamp']) {
    const value: unknown = event.getFirstPropertyValue(name);
    if (value instanceof ICAL.Time && value.zone?.tzid === 'UTC') return value.toString();
  }
  return undefined;
}
