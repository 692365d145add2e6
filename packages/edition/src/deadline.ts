import { Temporal } from 'temporal-polyfill';
import { splitZone } from './deadline-zone.ts';
import { parsePlainDate } from './plain-date.ts';
import { WorkshopError } from './workshop-error.ts';
import { AOE } from './zone.ts';

/** How firmly a value was given. A `tentative` one names several days; a `withdrawn` one takes the date back. */
export type DeadlineKind = 'date' | 'date-time' | 'range' | 'tentative' | 'withdrawn';

/** A deadline as its organizers wrote it, and the half-open span of time that it means. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** The text of the edition file, kept for display: `2025-06-01T23:59 AoE`. */
  readonly label: string;
  /** IANA name or fixed offset; absent where the organizers stated none. */
  readonly zone: string | undefined;
  /** First day that the value names, in its own zone. Absent when withdrawn. */
  readonly firstDay: Temporal.PlainDate | undefined;
  /** Last day that the value names, in its own zone. Absent when withdrawn. */
  readonly lastDay: Temporal.PlainDate | undefined;
  /** First instant of the span: the start of the day, of the minute or of the range. Absent when withdrawn. */
  readonly startsAt: Temporal.Instant | undefined;
  /** The first instant that is too late: in time means `now < closesAt`. Absent when withdrawn. */
  readonly closesAt: Temporal.Instant | undefined;
  /** Whether a countdown may run to `closesAt`: never without a stated zone, never to a tentative date. */
  readonly counted: boolean;
}

interface Moment {
  readonly day: Temporal.PlainDate;
  readonly startsAt: Temporal.Instant;
  readonly closesAt: Temporal.Instant;
  readonly timed: boolean;
}

/** `2025-06-01 23:59`: what many write and no reader of ISO 8601 takes. */
const DAY_AND_TIME_APART = /(\d{4}-\d{2}-\d{2})(?:\s+|t)(\d{1,2}:\d{2})/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/**
 * Reads a deadline. A bare date lasts to its end; a time lets its whole minute (or second) through. A value without a
 * zone stays a date: it is shown, never counted down, and for lack of better lasts as long as the day lasts anywhere.
 *
 * Accepted: `2025-06-01`, `2025-06-01 AoE`, `2025-06-01T23:59 AoE`, `2025-06-01T23:59-07:00`,
 * `2025-06-01T23:59 America/Vancouver`, `2023-07-29T09:00/17:00-10:00`, `2025-07-18/2025-07-19 AoE`,
 * `2022-07-22 or 2022-07-23`, `withdrawn`. Zones are AoE, UTC, Z, an offset or a Region/City; no abbreviation.
 *
 * @param venueZone the zone of values that state none but can only mean the venue's day, such as the workshop's own
 * @throws {WorkshopError} `DEADLINE_UNREADABLE`, naming the text and the accepted forms
 */
export function parseDeadline(label: string, venueZone?: string): Deadline {
  const text = label.trim();
  if (text === 'withdrawn') return withdrawnDeadline(label);

  const { rest, zone = venueZone } = splitZone(text, (reason) => unreadable(label, reason));
  const [, day, time = ''] = DAY_AND_TIME_APART.exec(rest) ?? [];
  if (day !== undefined)
    throw unreadable(label, `write T between day and time, ${day}T${time.padStart(5, '0')}`);
  const alternatives = rest.split(/\s+or\s+/);
  const [from = '', to, ...more] = alternatives.length > 1 ? [] : rest.split('/');
  if (more.length > 0) throw unreadable(label);

  const moments =
    alternatives.length > 1
      ? alternatives.map((each) => parseMoment(each, zone ?? AOE, label))
      : to === undefined
        ? [parseMoment(from, zone ?? AOE, label)]
        : [from, TIME.test(to) ? `${from.slice(0, 10)}T${to}` : to].map((each) =>
            parseMoment(each, zone ?? AOE, label),
          );
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) throw unreadable(label);
  if (alternatives.length > 1 && !areInOrder(moments))
    throw unreadable(label, 'its days do not stand in order');

  const kind =
    alternatives.length > 1 ? 'tentative' : to !== undefined ? 'range' : first.timed ? 'date-time' : 'date';
  // The end of a range is the instant itself: "09:00/17:00" is over at 17:00, not a minute later.
  const closesAt = kind === 'range' && last.timed ? last.startsAt : last.closesAt;
  if (Temporal.Instant.compare(first.startsAt, closesAt) >= 0)
    throw unreadable(label, 'its end is not after its start');

  return {
    kind,
    label,
    zone,
    firstDay: first.day,
    lastDay: last.day,
    startsAt: first.startsAt,
    closesAt,
    counted: zone !== undefined && kind !== 'tentative',
  };
}

function withdrawnDeadline(label: string): Deadline {
  return {
    kind: 'withdrawn',
    label,
    zone: undefined,
    firstDay: undefined,
    lastDay: undefined,
    startsAt: undefined,
    closesAt: undefined,
    counted: false,
  };
}

function parseMoment(text: string, zone: string, label: string): Moment {
  const [date = '', time] = text.trim().split('T');
  const day = parsePlainDate(date, (reason) => unreadable(label, reason));
  if (time === undefined) {
    return {
      day,
      startsAt: day.toZonedDateTime(zone).toInstant(),
      closesAt: day.add({ days: 1 }).toZonedDateTime(zone).toInstant(),
      timed: false,
    };
  }
  if (!TIME.test(time)) throw unreadable(label, `"${time}" is not a time of day`);
  // `compatible`: a wall time that the clocks skip moves on by the gap, one that comes twice is the first of the two.
  const startsAt = day
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant();
  return {
    day,
    startsAt,
    closesAt: startsAt.add(time.length > 5 ? { seconds: 1 } : { minutes: 1 }),
    timed: true,
  };
}

function areInOrder(moments: readonly Moment[]): boolean {
  return moments.every(({ startsAt }, at) => {
    const before = moments[at - 1];
    return before === undefined || Temporal.Instant.compare(before.startsAt, startsAt) < 0;
  });
}

function unreadable(label: string, reason?: string): WorkshopError {
  return new WorkshopError(
    'DEADLINE_UNREADABLE',
    `"${label}" is not a deadline${reason === undefined ? '' : `: ${reason}`}. Write a date (2025-06-01 AoE), a time with ` +
      'its zone (2025-06-01T23:59 AoE), a range (2023-07-29T09:00/17:00-10:00), days to choose from ' +
      '(2022-07-22 or 2022-07-23), or "withdrawn".',
  );
}
