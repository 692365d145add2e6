import { expect, test } from 'vitest';
import { wallInstant } from './wall-instant.ts';

test.each([
  ['2023-07-29T09:00', 'Pacific/Honolulu', '2023-07-29T19:00:00.000Z'],
  ['2023-07-30T00:30', 'Asia/Kolkata', '2023-07-29T19:00:00.000Z'],
  ['2025-03-30T03:00', 'Europe/Paris', '2025-03-30T01:00:00.000Z'],
  // Clocks go from 02:00 to 03:00: there is no 02:30, and the offset before the gap makes it 03:30.
  ['2025-03-30T02:30', 'Europe/Paris', '2025-03-30T01:30:00.000Z'],
  // Clocks show 02:30 twice: the first is meant.
  ['2025-10-26T02:30', 'Europe/Paris', '2025-10-26T00:30:00.000Z'],
  ['2025-11-02T01:30', 'America/New_York', '2025-11-02T05:30:00.000Z'],
])('%s in %s is %s', (wall, zone, instant) => {
  expect(wallInstant(wall, zone)).toBe(instant);
});
