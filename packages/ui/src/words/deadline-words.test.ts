import { AOE, parseInstant, readLedger, viewDeadline, type DeadlineValueView } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { deadlineWords, findDecisiveInstant, lastMinute } from './deadline-words.ts';

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

test('23:59 AoE and a whole day AoE are looked up at the same minute, the last that counts', () => {
  expect(findDecisiveInstant(read('2023-05-25T23:59 AoE'), VENUE)?.instant).toBe('2023-05-26T11:59:00Z');
  expect(findDecisiveInstant(read('2023-05-25 AoE'), VENUE)?.instant).toBe('2023-05-26T11:59:00Z');
});

test('the last minute in time is the one before a full hour closes, and the one that a second cuts short', () => {
  expect(lastMinute('2025-06-02T12:00:00Z')).toBe('2025-06-02T11:59:00Z');
  expect(lastMinute('2025-06-02T11:59:31Z')).toBe('2025-06-02T11:59:00Z');
});

test("an offset that is the venue's on that day is called by the venue's name, and not told twice", () => {
  const day = read('2023-07-29T09:00/17:00-10:00', 'workshop');
  expect(deadlineWords(day, VENUE)).toEqual({
    day: '29 July 2023',
    time: '09:00–17:00',
    zone: 'Honolulu time',
  });
  expect(findDecisiveInstant(day, VENUE)?.zones).toEqual([AOE]);
  expect(deadlineWords(day, 'America/Vancouver').zone).toBe('UTC−10:00');
  expect(findDecisiveInstant(day, 'America/Vancouver')).toMatchObject({
    instant: '2023-07-29T19:00:00Z',
    zones: [AOE, 'America/Vancouver'],
  });
});

test('of several whole days a reader elsewhere looks up when the last one ends', () => {
  expect(findDecisiveInstant(read('2023-07-28/2023-07-29', 'workshop'), VENUE)).toEqual({
    instant: '2023-07-30T09:59:00Z',
    prefix: 'the last day lasts until',
    zones: [AOE],
  });
});

test('a date without a zone is no instant anywhere', () => {
  expect(findDecisiveInstant(read('2023-05-25'), VENUE)).toBeUndefined();
});

test("a time that was announced in AoE is still to be said in the venue's", () => {
  expect(findDecisiveInstant(read('2023-05-25T23:59 AoE'), VENUE)?.zones).toEqual([VENUE]);
});
