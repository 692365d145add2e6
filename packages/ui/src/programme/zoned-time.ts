import { dayOfSpanWords } from '../words/day-words.ts';
import { wallTimeIn } from '../words/wall-time.ts';

/**
 * A time of the programme on the clocks of a zone: `10:00`.
 *
 * @param instant ISO 8601
 * @param zone IANA name; the reader's own without one
 * @param beside the instant next to which it is read: on another day than that, the day is said too, `10:00 on Friday, 28 July`
 */
export function zonedTime(instant: string, zone?: string, beside: string = instant): string {
  const { day, time } = wallTimeIn(instant, zone);
  return day === wallTimeIn(beside, zone).day ? time : `${time} on ${dayOfSpanWords(day)}`;
}
