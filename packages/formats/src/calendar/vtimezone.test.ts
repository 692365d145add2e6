import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { present } from '../../test/present.ts';
import { writeVtimezone } from './vtimezone.ts';

const YEARS = [1999, 2022, 2023, 2025, 2026];
const ZONES = [
  'America/Vancouver',
  'America/New_York',
  'Pacific/Honolulu',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
  'UTC',
];

/** What Mozilla's parser makes of a wall time with nothing but our VTIMEZONE. */
function readWallTime(zone: string, wall: Temporal.PlainDateTime, vtimezone: string): number {
  const component = new ICAL.Component(ICAL.parse(vtimezone.trim()) as unknown[]);
  const time = ICAL.Time.fromDateTimeString(wall.toString({ smallestUnit: 'second' }));
  time.zone = new ICAL.Timezone({ component, tzid: zone });
  return time.toUnixTime() * 1000;
}

test.each(ZONES)('each week of five years, noon in %s is the instant that the zone makes it', (zone) => {
  for (const year of YEARS) {
    const weeks = Array.from({ length: 52 }, (_, week) =>
      Temporal.PlainDateTime.from({ year, month: 1, day: 1, hour: 12 }).add({ weeks: week }),
    );
    const instants = weeks.map((wall) => wall.toZonedDateTime(zone).toInstant());
    const vtimezone = writeVtimezone(zone, instants);
    expect(weeks.map((wall) => readWallTime(zone, wall, vtimezone))).toEqual(
      instants.map(({ epochMilliseconds }) => epochMilliseconds),
    );
  }
});

test.each(['America/Vancouver', 'Europe/Dublin', 'Australia/Sydney'])(
  'an hour before and after each change of the clocks, %s is as it should be',
  (zone) => {
    const newYear = Temporal.ZonedDateTime.from({ timeZone: zone, year: 2025, month: 1, day: 1 });
    const first = present(newYear.getTimeZoneTransition('next'));
    const second = present(first.getTimeZoneTransition('next'));
    const times = [first, second].flatMap((change) =>
      [-61, 61].map((minutes) => change.add({ minutes }).toPlainDateTime()),
    );
    const instants = times.map((wall) => wall.toZonedDateTime(zone).toInstant());
    const vtimezone = writeVtimezone(zone, instants);
    expect(times.map((wall) => readWallTime(zone, wall, vtimezone))).toEqual(
      instants.map(({ epochMilliseconds }) => epochMilliseconds),
    );
  },
);

test('clocks that never change have one observance, and New York of 2025 has two changes', () => {
  const at = (text: string) => [Temporal.Instant.from(text)];
  const changes = (zone: string) => writeVtimezone(zone, at('2025-07-20T12:00:00Z')).match(/TZOFFSETTO:.*/g);
  expect(changes('Pacific/Honolulu')).toEqual(['TZOFFSETTO:-1000']);
  expect(changes('America/New_York')).toEqual(['TZOFFSETTO:-0500', 'TZOFFSETTO:-0400', 'TZOFFSETTO:-0500']);
});
