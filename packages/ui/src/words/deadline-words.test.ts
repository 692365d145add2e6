import { parseInstant, readLedger, viewDeadline, type DeadlineValueView } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { deadlineWords, findDecisiveInstant } from './deadline-words.ts';

const VENUE = 'Pacific/Honolulu';

function read(value: string, key = 'submission'): DeadlineValueView {
  const view = viewDeadline(
    readLedger(key, [{ value, announced: '2023-01-01' }], VENUE),
    {},
    parseInstant('2023-02-01T00:00:00Z'),
  );
  if (view === undefined) throw new RangeError('The date of the test is announced after its clock.');
  return view.current;
}

test.each([
  ['2023-05-25T23:59 AoE', { day: '25 May 2023', time: '23:59', zone: 'AoE' }],
  ['2023-05-25 AoE', { day: '25 May 2023', time: undefined, zone: 'AoE' }],
  ['2023-05-25', { day: '25 May 2023', time: undefined, zone: undefined }],
  ['2023-07-28 or 2023-07-29', { day: '28 or 29 July 2023', time: undefined, zone: undefined }],
  ['2023-07-18/2023-07-19 AoE', { day: '18–19 July 2023', time: undefined, zone: 'AoE' }],
  [
    '2023-07-29T09:00/17:00 Pacific/Honolulu',
    { day: '29 July 2023', time: '09:00–17:00', zone: 'Honolulu time' },
  ],
  ['withdrawn', { day: 'Withdrawn', time: undefined, zone: undefined }],
])('%s', (value, words) => {
  expect(deadlineWords(read(value), VENUE)).toEqual(words);
});

test("the workshop's own day is the venue's, and says no zone", () => {
  expect(deadlineWords(read('2023-07-29', 'workshop'), VENUE)).toEqual({
    day: '29 July 2023',
    time: undefined,
    zone: undefined,
  });
});

test('23:59 AoE is looked up at that minute, a whole day at its end', () => {
  expect(findDecisiveInstant(read('2023-05-25T23:59 AoE'), VENUE)?.instant).toBe('2023-05-26T11:59:00Z');
  expect(findDecisiveInstant(read('2023-05-25 AoE'), VENUE)?.instant).toBe('2023-05-26T12:00:00Z');
});

test('a date without a zone is no instant anywhere', () => {
  expect(findDecisiveInstant(read('2023-05-25'), VENUE)).toBeUndefined();
});
