import { expect, test } from 'vitest';
import { countdownWords } from './countdown.ts';

const HOUR = 3_600_000;

test.each([
  [12 * 24 * HOUR + 4 * HOUR, '12 days 4 hours left'],
  [25 * HOUR, '1 day 1 hour left'],
  [24 * HOUR - 1, '23 hours 59 min left'],
  [HOUR - 1, '59 min 59 s left'],
  [1, '0 min 0 s left'],
  [0, ''],
  [-1, ''],
])('%d ms: "%s"', (left, words) => {
  expect(countdownWords(left)).toBe(words);
});
