import { Temporal } from 'temporal-polyfill';
import type { CallNumbers } from './organizer-output.ts';

type Bucket = CallNumbers['days'][number];

/** How many submissions came within an hour. */
export interface HourCount {
  /** Its first instant. */
  readonly hour: Temporal.Instant;
  readonly count: number;
}

/** The longest series of days: a call that is longer shows its end. */
const MOST_DAYS = 180;
/** The hours before the deadline that are told one by one. */
const LAST_HOURS = 48;
const HOUR = 3_600_000;

/** Submissions per day in UTC, from the first that came to the last or `until`, whichever is later. */
export function countByDay(hours: readonly HourCount[], until: Temporal.Instant): Bucket[] {
  const [first, last] = [hours[0], hours.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = Temporal.Instant.compare(last.hour, until) < 0 ? until : last.hour;
  const lastDay = startOfDay(end);
  const earliest = lastDay.subtract({ hours: 24 * (MOST_DAYS - 1) });
  const start = startOfDay(first.hour);
  return fill(hours, Temporal.Instant.compare(start, earliest) < 0 ? earliest : start, lastDay, 24 * HOUR);
}

/**
 * Submissions per hour, of the last two days before `closesAt` as far as they have passed at `now`, and of those after it in
 * which something came.
 */
export function countByHour(
  hours: readonly HourCount[],
  closesAt: Temporal.Instant,
  now: Temporal.Instant,
): Bucket[] {
  const close = floorTo(closesAt.subtract({ milliseconds: 1 }), HOUR);
  const start = close.subtract({ hours: LAST_HOURS - 1 });
  const last = hours.at(-1)?.hour ?? close;
  const isLate = Temporal.Instant.compare(last, close) > 0 && close.until(last).total('hours') <= LAST_HOURS;
  const end = isLate ? last : close;
  const passed = floorTo(now, HOUR);
  return fill(hours, start, Temporal.Instant.compare(passed, end) < 0 ? passed : end, HOUR);
}

/** One bucket after the other, empty ones included. */
function fill(
  hours: readonly HourCount[],
  start: Temporal.Instant,
  last: Temporal.Instant,
  length: number,
): Bucket[] {
  const [from, to] = [start.epochMilliseconds, last.epochMilliseconds];
  const counts = new Map<number, number>();
  let total = 0;
  for (const { hour, count } of hours) {
    const at = hour.epochMilliseconds;
    if (at < from) total += count;
    else counts.set(at - ((at - from) % length), (counts.get(at - ((at - from) % length)) ?? 0) + count);
  }
  const buckets: Bucket[] = [];
  for (let at = from; at <= to; at += length) {
    const count = counts.get(at) ?? 0;
    total += count;
    buckets.push({ from: new Date(at).toISOString(), count, total });
  }
  return buckets;
}

function startOfDay(instant: Temporal.Instant): Temporal.Instant {
  return floorTo(instant, 24 * HOUR);
}

function floorTo({ epochMilliseconds }: Temporal.Instant, length: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(epochMilliseconds / length) * length);
}
