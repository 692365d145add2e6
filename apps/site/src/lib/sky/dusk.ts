import { Body, Observer, SearchAltitude, SearchHourAngle } from 'astronomy-engine';
import { Temporal } from 'temporal-polyfill';
import type { Place } from './horizon-frame.ts';

/** Where the sun stands at the end of nautical twilight, in degrees: the figures are out, and the west still glows. */
const NAUTICAL = -12;

/**
 * The evening of a day, as an observer of stars waits for it: the sun sinks 12 degrees below the horizon. Where it does
 * not, in a white night or in a winter without a day, the darkest moment: the sun's lower culmination.
 *
 * @param day `2025-07-20` at the place
 * @param zone IANA zone of the place; it says when the day's noon is
 * @returns the instant, which may lie after midnight
 */
export function findDusk(day: string, zone: string, { latitude, longitude }: Place): Date {
  const noon = new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).epochMilliseconds,
  );
  const observer = new Observer(latitude, longitude, 0);
  const dusk = SearchAltitude(Body.Sun, observer, -1, noon, 1, NAUTICAL);
  return (dusk ?? SearchHourAngle(Body.Sun, observer, 12, noon).time).date;
}
