import { expect, test } from 'vitest';
import { findNext } from './next-date.ts';

const ENDS = ['2025-06-02T12:00:00Z', '2025-06-23T07:00:00Z', '2025-07-21T07:00:00Z'];

test('the next date is the first that is not over, to the millisecond', () => {
  expect(findNext(ENDS, Date.parse('2025-05-20T00:00:00Z'))).toBe(0);
  expect(findNext(ENDS, Date.parse('2025-06-02T11:59:59.999Z'))).toBe(0);
  expect(findNext(ENDS, Date.parse('2025-06-02T12:00:00Z'))).toBe(1);
});

test('after the last date comes what has no end', () => {
  expect(findNext([...ENDS, ''], Date.parse('2025-07-21T06:59:59.999Z'))).toBe(2);
  expect(findNext([...ENDS, ''], Date.parse('2025-07-21T07:00:00Z'))).toBe(3);
});
