import { expect, test } from 'vitest';
import { endsNextDay, zoneDays } from './zone-days.ts';

/** 09:00, 13:00 and 16:00 in Honolulu, on 29 July 2023. */
const ROWS = ['2023-07-29T19:00:00Z', '2023-07-29T23:00:00Z', '2023-07-30T02:00:00Z'];

test('at the venue the day is one, and no row repeats it', () => {
  expect(zoneDays(ROWS, ROWS, 'Pacific/Honolulu')).toEqual({
    heading: 'Saturday, 29 July 2023',
    flags: [undefined, undefined, undefined],
  });
});

test('in Berlin midnight passes after the second row', () => {
  expect(zoneDays(ROWS, ROWS, 'Europe/Berlin')).toEqual({
    heading: '29–30 July 2023',
    flags: ['Saturday, 29 July', 'Sunday, 30 July', undefined],
  });
});

test('across the date line the whole day is the next one', () => {
  expect(zoneDays(ROWS, ROWS, 'Pacific/Auckland')).toEqual({
    heading: 'Sunday, 30 July 2023',
    flags: [undefined, undefined, undefined],
  });
});

test('hours that run past midnight under the name of one day say where the next begins', () => {
  const hours = ['2023-07-30T08:00:00Z', '2023-07-30T09:00:00Z', '2023-07-30T10:00:00Z'];
  expect(zoneDays(hours.slice(0, 1), hours, 'Pacific/Honolulu').flags).toEqual([
    undefined,
    undefined,
    'Sunday, 30 July',
  ]);
});

test('a party that ends at midnight ends on its day, and one minute later on the next', () => {
  const begin = '2023-07-30T08:00:00Z';
  expect(endsNextDay(begin, '2023-07-30T10:00:00Z', 'Pacific/Honolulu')).toBe(false);
  expect(endsNextDay(begin, '2023-07-30T10:01:00Z', 'Pacific/Honolulu')).toBe(true);
  expect(endsNextDay(begin, '2023-07-30T10:01:00Z', 'UTC')).toBe(false);
});

test('the night in which clocks go back is one day for those who count hours', () => {
  expect(endsNextDay('2025-10-25T23:30:00Z', '2025-10-26T02:30:00Z', 'Europe/Paris')).toBe(false);
});
