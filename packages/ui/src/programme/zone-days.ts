import { dayOfSpanWords, daysHeading } from '../words/day-words.ts';
import { wallTimeIn } from '../words/wall-time.ts';

/** A stretch of the programme as the days of a zone part it. */
export interface ZoneDays {
  /** What stands above it: the day, or the span of days. */
  readonly heading: string;
  /** For each mark the day that begins there, `Sunday, 30 July`; `undefined` where the one before goes on. */
  readonly flags: readonly (string | undefined)[];
}

/**
 * Tells on which days a stretch of the programme falls in a zone: what is one day at the venue may be two elsewhere.
 *
 * @param begins when its rows begin, ISO 8601; at least one
 * @param marks the instants at which a change of day can be shown, in order: rows of a table, hours of a timeline
 * @param zone IANA name; the reader's own without one
 */
export function zoneDays(begins: readonly string[], marks: readonly string[], zone?: string): ZoneDays {
  const dayOf = (instant: string) => wallTimeIn(instant, zone).day;
  const span = begins.map(dayOf).sort();
  const first = span[0] ?? '';
  const last = span.at(-1) ?? '';
  // Under the name of one day the first mark need not repeat it.
  let said = first === last ? first : undefined;
  const flags = marks.map((mark) => {
    const day = dayOf(mark);
    const changed = day !== said;
    said = day;
    return changed ? dayOfSpanWords(day) : undefined;
  });
  return { heading: daysHeading(first, last), flags };
}

/** Whether a row ends on a later day than it begins. Midnight itself is the end of a day. */
export function endsNextDay(startsAt: string, endsAt: string, zone?: string): boolean {
  const lastMoment = new Date(Date.parse(endsAt) - 1).toISOString();
  return wallTimeIn(startsAt, zone).day < wallTimeIn(lastMoment, zone).day;
}
