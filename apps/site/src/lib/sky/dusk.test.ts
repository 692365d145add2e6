import { Body, Equator, Horizon, Observer } from 'astronomy-engine';
import { expect, test } from 'vitest';
import { findDusk } from './dusk.ts';
import type { Place } from './horizon-frame.ts';

function sunAltitude(instant: Date, { latitude, longitude }: Place): number {
  const observer = new Observer(latitude, longitude, 0);
  const { ra, dec } = Equator(Body.Sun, instant, observer, true, true);
  return Horizon(instant, observer, ra, dec).altitude;
}

test.each([
  ['2025-07-20', 'America/Vancouver', { latitude: 49.289, longitude: -123.117 }],
  ['2023-07-29', 'Pacific/Honolulu', { latitude: 21.29, longitude: -157.836 }],
  ['2030-01-15', 'Australia/Sydney', { latitude: -33.87, longitude: 151.21 }],
] as const)('on %s in %s it is dusk when the sun is 12 degrees down, in the evening', (day, zone, place) => {
  const dusk = findDusk(day, zone, place);
  expect(sunAltitude(dusk, place)).toBeCloseTo(-12, 2);
  const local = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  expect(local.format(dusk)).toMatch(new RegExp(`^${day} (19|2[0-3]):`));
});

test('in Tromsø, at midsummer, the sun does not set: the moment is its lowest', () => {
  const place = { latitude: 69.65, longitude: 18.96 };
  const dusk = findDusk('2025-06-21', 'Europe/Oslo', place);
  const low = sunAltitude(dusk, place);
  expect(low).toBeGreaterThan(0);
  for (const minutes of [-20, 20]) {
    expect(sunAltitude(new Date(dusk.getTime() + minutes * 60_000), place)).toBeGreaterThan(low);
  }
});

test('at Alert, in December, even noon is darker than nautical dusk: the moment is the darkest', () => {
  const place = { latitude: 82.5, longitude: -62.35 };
  expect(sunAltitude(findDusk('2025-12-21', 'America/Toronto', place), place)).toBeLessThan(-30);
});
