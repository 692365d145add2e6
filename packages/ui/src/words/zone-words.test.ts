import { expect, test } from 'vitest';
import { zoneWords } from './zone-words.ts';

test.each([
  ['Etc/GMT+12', 'AoE'],
  ['UTC', 'UTC'],
  ['Pacific/Honolulu', 'Honolulu time'],
  ['America/New_York', 'New York time'],
  ['-10:00', 'UTC−10:00'],
])('%s is called %s', (zone, words) => {
  expect(zoneWords(zone)).toBe(words);
});
