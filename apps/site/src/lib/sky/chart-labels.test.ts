import { expect, test } from 'vitest';
import { findDusk } from './dusk.ts';
import { placeNames } from './chart-labels.ts';
import { listVisibleSky } from './visible-sky.ts';

const HONOLULU = { latitude: 21.29, longitude: -157.836 };
const names = (day: string) =>
  placeNames(listVisibleSky(findDusk(day, 'Pacific/Honolulu', HONOLULU), HONOLULU, 5, 1), 14);

test('what one would point at has its name: the moon, the planets, the bright stars', () => {
  const texts = names('2023-07-29').map(({ text }) => text);
  for (const text of ['Moon', 'Mercury', 'Venus', 'Mars', 'Vega', 'Arcturus', 'Antares', 'Polaris']) {
    expect(texts).toContain(text);
  }
  expect(texts).not.toContain('Sirius');
});

test('no two names lie in the same place', () => {
  const labels = names('2023-07-29');
  for (const [index, { text, x, y, side }] of labels.entries()) {
    const close = labels
      .slice(index + 1)
      .filter((other) => Math.abs(other.y - y) < 10 && Math.abs(other.x - x) < 30 && other.side === side);
    expect(close, text).toEqual([]);
  }
});
