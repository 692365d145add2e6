import { expect, test } from 'vitest';
import { zonedTime } from './zoned-time.ts';

test('a time that was given up says its day where that is another one', () => {
  const [before, after] = ['2023-07-29T20:00:00Z', '2023-07-30T00:00:00Z'];
  expect(zonedTime(before, 'Pacific/Honolulu', after)).toBe('10:00');
  expect(zonedTime(before, 'Europe/Berlin', after)).toBe('22:00 on Saturday, 29 July');
});
