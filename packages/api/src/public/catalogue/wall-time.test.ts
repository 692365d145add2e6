import { expect, test } from 'vitest';
import { readWallTime } from './wall-time.ts';

test.each([
  ['2025-07-20T09:00', 'America/Vancouver', '2025-07-20T16:00:00Z'],
  ['2025-12-20T09:00', 'America/Vancouver', '2025-12-20T17:00:00Z'],
  ['2023-07-29T15:30', 'Pacific/Honolulu', '2023-07-30T01:30:00Z'],
])('%s in %s is %s', (text, zone, instant) => {
  expect(readWallTime(text, zone)).toEqual({ day: text.slice(0, 10), time: text.slice(11), instant });
});

test('half past two on the night that skips it is an hour later; the one that comes twice is the first', () => {
  expect(readWallTime('2025-03-30T02:30', 'Europe/Berlin').instant).toBe('2025-03-30T01:30:00Z');
  expect(readWallTime('2025-10-26T02:30', 'Europe/Berlin').instant).toBe('2025-10-26T00:30:00Z');
});
