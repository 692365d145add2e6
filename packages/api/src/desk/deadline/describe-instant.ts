import { AOE, MONTHS } from '@ml4astro/edition';
import type { Temporal } from 'temporal-polyfill';

/** An instant in words: `20 May 2025, 12:10 UTC`. Seconds are left out. */
export function describeInstant(instant: Temporal.Instant): string {
  return `${describeWall(instant, 'UTC')} UTC`;
}

/**
 * A deadline in words, by the last minute that is in time: `1 June 2025, 23:59 AoE (2 June 2025, 11:59 UTC)`.
 *
 * @param closesAt the first instant that is too late
 */
export function describeDeadline(closesAt: Temporal.Instant): string {
  const last = closesAt.subtract({ nanoseconds: 1 });
  return `${describeWall(last, AOE)} AoE (${describeInstant(last)})`;
}

function describeWall(instant: Temporal.Instant, zone: string): string {
  const { day, month, year, hour, minute } = instant.toZonedDateTimeISO(zone);
  return `${day} ${MONTHS[month - 1]} ${year}, ${two(hour)}:${two(minute)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
