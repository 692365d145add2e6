import { expect, test } from 'vitest';
import { wallTimeIn, zoneWords } from './zone-words.ts';

test('the end of 1 June anywhere on Earth is 5 in the morning of 2 June in Vancouver', () => {
  expect(wallTimeIn('2025-06-02T12:00:00Z', 'America/Vancouver')).toEqual({
    day: '2025-06-02',
    time: '05:00',
  });
});

test('midnight is 00:00 and not 24:00', () => {
  expect(wallTimeIn('2025-06-02T00:00:00Z', 'UTC')).toEqual({ day: '2025-06-02', time: '00:00' });
});

test.each([
  ['Etc/GMT+12', 'AoE'],
  ['UTC', 'UTC'],
  ['Pacific/Honolulu', 'Honolulu time'],
  ['America/New_York', 'New York time'],
  ['-10:00', 'UTC−10:00'],
])('%s is called %s', (zone, words) => {
  expect(zoneWords(zone)).toBe(words);
});
