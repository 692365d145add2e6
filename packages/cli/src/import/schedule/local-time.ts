import { Temporal } from 'temporal-polyfill';
import { readClock } from './read-clock.ts';
import { readDay } from './read-day.ts';

/** A time on the venue's clocks, or a sentence about what is none. */
export type TimeReading = { readonly time: string } | { readonly problem: string };

/**
 * Reads day and time: `2025-07-20T09:00`, `2025-07-20 9:00 am`, `2025-07-20T16:00Z`. One with an offset is turned into the
 * venue's; one without is the venue's.
 *
 * @param day of a time that stands without one
 */
export function readLocalTime(text: string, day: Temporal.PlainDate | undefined, zone: string): TimeReading {
  const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})$/i.exec(
    text.trim(),
  );
  if (instant !== null) return readInstant(text.trim().replace(/\s+(?=[+-Z]|$)/gi, ''), zone);
  const parts = /^(?<day>.*\d{4}|\d{4}-\d{1,2}-\d{1,2})(?:T|,?\s+(?:at\s+)?)(?<clock>\d.*)$/i.exec(
    text.trim(),
  )?.groups;
  const clock = readClock(parts?.['clock'] ?? text);
  if (clock === undefined)
    return { problem: `"${text}" is no time. Write it as 09:00, with its day as 2025-07-20T09:00` };
  const own = parts?.['day'] === undefined ? undefined : readDay(parts['day']);
  if (own !== undefined && 'problem' in own) return own;
  const on = own?.day ?? day;
  if (on === undefined)
    return { problem: `"${text}" has no day. Add a column "date", or write 2025-07-20T09:00` };
  return writeLocal(on.toPlainDateTime(clock), zone);
}

/** An instant on the venue's clocks. */
export function localTimeOf(instant: Temporal.Instant, zone: string): string {
  return instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** A wall time of the venue. One that its clocks skip, when summer time begins, is refused. */
export function writeLocal(time: Temporal.PlainDateTime, zone: string): TimeReading {
  const shown = time.toZonedDateTime(zone).toPlainDateTime();
  const text = time.toString({ smallestUnit: 'minute' });
  return shown.equals(time)
    ? { time: text }
    : { problem: `${text} does not exist in ${zone}: the clocks go forward over it` };
}

function readInstant(text: string, zone: string): TimeReading {
  try {
    return { time: localTimeOf(Temporal.Instant.from(text.replace(' ', 'T')), zone) };
  } catch {
    return { problem: `"${text}" is no time. Write it as 2025-07-20T09:00` };
  }
}
