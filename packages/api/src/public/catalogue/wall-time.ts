import { Temporal } from 'temporal-polyfill';

/** A time of the programme, as the venue's clocks show it and as the instant it is. */
export interface WallTime {
  /** Day in the venue's zone: `2025-07-20`. */
  readonly day: string;
  /** Time of day in the venue's zone: `09:00`. */
  readonly time: string;
  /** ISO 8601 instant in UTC. */
  readonly instant: string;
}

/**
 * Reads `2025-07-20T09:00` in `zone` (an IANA name). A wall time that the clocks skip moves on by the gap, one that comes
 * twice is the first of the two.
 */
export function readWallTime(text: string, zone: string): WallTime {
  const instant = Temporal.PlainDateTime.from(text).toZonedDateTime(zone).toInstant();
  return { day: text.slice(0, 10), time: text.slice(11, 16), instant: instant.toString() };
}
