import { expect, test } from 'vitest';
import { parsePlainDate } from './plain-date.ts';

const read = (text: string) => parsePlainDate(text, (reason) => new Error(reason));

test('29 February exists in leap years alone', () => {
  expect(read('2024-02-29').toString()).toBe('2024-02-29');
  expect(() => read('2025-02-29')).toThrow('2025-02-29 does not exist, February has 28 days');
  expect(() => read('1900-02-29')).toThrow('28 days');
});

test.each([
  ['2025-04-31', /April has 30 days/],
  ['2025-13-01', /no such month/],
  ['2025-00-10', /no such month/],
  ['2025-06-00', /June has 30 days/],
  ['2025-6-1', /form 2025-06-01/],
  ['20250601', /form 2025-06-01/],
])('%s is refused', (text, reason) => {
  expect(() => read(text)).toThrow(reason);
});
