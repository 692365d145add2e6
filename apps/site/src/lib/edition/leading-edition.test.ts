import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createPublicApi } from '@ml4astro/api/public';
import { frozenClock, parseInstant } from '@ml4astro/edition';
import { findLeadingEdition } from './leading-edition.ts';

const directory = fileURLToPath(new URL('../../../../../editions', import.meta.url));
const seriesAt = (instant: string) =>
  createPublicApi({ directory, clock: frozenClock(parseInstant(instant)), upTo: 2025 }).caller.series.get();

test.each([
  ['2022-05-01T00:00:00Z', 2022],
  ['2023-05-01T00:00:00Z', 2023],
  ['2025-05-20T12:00:00Z', 2025],
])('at %s the series leads with %i, the latest of which a day is known', async (instant, year) => {
  expect(findLeadingEdition((await seriesAt(instant)).editions)?.year).toBe(year);
});

test('before any day is known the series leads with its first edition, and without editions with none', async () => {
  expect(findLeadingEdition((await seriesAt('2020-01-01T00:00:00Z')).editions)?.year).toBe(2022);
  expect(findLeadingEdition([])).toBeUndefined();
});
