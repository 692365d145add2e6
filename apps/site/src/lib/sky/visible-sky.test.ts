import { Horizon, Observer } from 'astronomy-engine';
import { describe, expect, test } from 'vitest';
import { findDusk } from './dusk.ts';
import { altitudeOf, azimuthOf, horizonFrame, type Direction } from './horizon-frame.ts';
import { listVisibleSky } from './visible-sky.ts';

const VANCOUVER = { latitude: 49.289, longitude: -123.117 };
const HONOLULU = { latitude: 21.29, longitude: -157.836 };
const EVENING = findDusk('2025-07-20', 'America/Vancouver', VANCOUVER);

/** Alpha of a constellation by its Hipparcos number, among what is up. */
const POLARIS = 11767;
const VEGA = 91262;
const DENEB = 102098;
const ALTAIR = 97649;
const ACRUX = 60718;

/** Fails a test that speaks of what is not there. */
function known<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('It is not above the horizon.');
  return thing;
}

const findStar = (place: typeof VANCOUVER, instant: Date, hip: number) =>
  listVisibleSky(instant, place, 5, 1).stars.find((star) => star.hip === hip);

test.each([
  ['Vancouver', VANCOUVER],
  ['Honolulu', HONOLULU],
])('above %s, Polaris stands due north, as high as the latitude', (_, place) => {
  const star = known(findStar(place, EVENING, POLARIS));
  expect(Math.abs(altitudeOf(star.direction) - place.latitude)).toBeLessThan(0.75);
  const fromNorth = Math.min(azimuthOf(star.direction), 360 - azimuthOf(star.direction));
  expect(fromNorth).toBeLessThan(1.2);
});

test('in a Vancouver evening of July the summer triangle is high, and Orion is not up', () => {
  for (const hip of [VEGA, DENEB, ALTAIR]) {
    expect(altitudeOf(known(findStar(VANCOUVER, EVENING, hip)).direction)).toBeGreaterThan(35);
  }
  expect(findStar(VANCOUVER, EVENING, 27989)).toBeUndefined();
  expect(findStar(VANCOUVER, EVENING, 24436)).toBeUndefined();
});

test('the Southern Cross is seen from Honolulu in spring, never from Vancouver', () => {
  const inMay = new Date('2023-05-20T07:00:00Z');
  expect(findStar(HONOLULU, inMay, ACRUX)).toBeDefined();
  expect(findStar(VANCOUVER, EVENING, ACRUX)).toBeUndefined();
});

// Of date, from the Astronomical Almanac's formulas as astronomy-engine has them; the catalogue is J2000.
describe.each([
  ['Vega', 279.2347, 38.7837],
  ['Arcturus', 213.9153, 19.1824],
  ['Antares', 247.3519, -26.432],
])('%s', (_, rightAscension, declination) => {
  test('stands where Horizon() has it, but for the precession of 25 years', () => {
    const direction = horizonFrame(EVENING, VANCOUVER)(rightAscension, declination);
    const observer = new Observer(VANCOUVER.latitude, VANCOUVER.longitude, 0);
    const plain = Horizon(EVENING, observer, rightAscension / 15, declination);
    expect(Math.abs(altitudeOf(direction) - plain.altitude)).toBeLessThan(0.4);
    expect(Math.abs(azimuthOf(direction) - plain.azimuth)).toBeLessThan(1.5);
  });
});

test('the moon of 29 July 2023 was waxing, three days before it was full', () => {
  const { moon } = listVisibleSky(findDusk('2023-07-29', 'Pacific/Honolulu', HONOLULU), HONOLULU, 1, 1);
  expect(known(moon).lit).toBeGreaterThan(0.85);
  expect(known(moon).lit).toBeLessThan(0.97);
});

test('Jupiter and Saturn shone together over Baltimore on 21 December 2020, a tenth of a degree apart', () => {
  const place = { latitude: 39.285, longitude: -76.617 };
  const { planets } = listVisibleSky(new Date('2020-12-21T22:45:00Z'), place, 1, 1);
  const find = (name: string) => known(planets.find((each) => each.name === name)).direction;
  const apart = (part: (direction: Direction) => number) =>
    Math.abs(part(find('Jupiter')) - part(find('Saturn')));
  expect(apart(altitudeOf)).toBeLessThan(0.15);
  expect(apart(azimuthOf)).toBeLessThan(0.15);
});
