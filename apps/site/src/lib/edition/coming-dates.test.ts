import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createPublicApi } from '@ml4astro/api/public';
import { frozenClock, parseInstant } from '@ml4astro/edition';
import { comingDates } from './coming-dates.ts';

const directory = fileURLToPath(new URL('../../../../../editions', import.meta.url));
const keysAt = async (now: string) => {
  const { caller } = createPublicApi({ directory, clock: frozenClock(parseInstant(now)), upTo: 2025 });
  return comingDates(await caller.edition.get({ year: 2025 }), now).map(({ key }) => key);
};

test.each([
  [
    '2025-06-02T11:59:59.999Z',
    ['submission', 'notification', 'camera-ready-paper', 'camera-ready-poster', 'workshop'],
  ],
  ['2025-06-02T12:00:00Z', ['notification', 'camera-ready-paper', 'camera-ready-poster', 'workshop']],
  ['2025-07-20T12:00:00Z', ['workshop']],
  ['2025-08-01T00:00:00Z', []],
])('at %s the dates ahead are %j', async (now, keys) => {
  expect(await keysAt(now)).toEqual(keys);
});
