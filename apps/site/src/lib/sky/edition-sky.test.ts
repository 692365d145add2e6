import { expect, test } from 'vitest';
import { findEditionSky, type SkyFacts } from './edition-sky.ts';

const vancouver = (day: string | null, kind = 'date'): SkyFacts =>
  ({
    venue: { coordinates: { latitude: 49.289, longitude: -123.117 } },
    workshop: { current: { kind, firstDay: day, lastDay: day } },
    timezone: 'America/Vancouver',
    conference: { city: 'Vancouver' },
  }) as SkyFacts;

test('the line says where and when, on the clocks of the place', () => {
  expect(findEditionSky(vancouver('2025-07-20'))?.words).toBe(
    'The sky above Vancouver on 20 July 2025 at 22:41',
  );
});

test('of an edition whose day or place is open, nothing is claimed', () => {
  expect(findEditionSky(vancouver(null))).toBeUndefined();
  expect(findEditionSky(vancouver('2025-07-20', 'tentative'))).toBeUndefined();
  expect(
    findEditionSky({ ...vancouver('2025-07-20'), venue: { coordinates: null } as SkyFacts['venue'] }),
  ).toBeUndefined();
});
