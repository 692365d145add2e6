import { expect, test } from 'vitest';
import type { LedgerEntry } from '@ml4astro/edition';
import { edition, readOne, series, viewDate } from '../../test/icml-2025.ts';
import { readCalendar } from '../../test/read-calendar.ts';
import { writeDatesCalendar } from './index.ts';

const readDate = (key: string, ...entries: readonly LedgerEntry[]) =>
  readOne(writeDatesCalendar(series, edition, [viewDate(key, entries)]));

test('a deadline ends at the very instant from which it is too late', () => {
  expect(readDate('submission', { value: '2025-06-01T23:59 AoE', announced: '2025-04-29' })).toMatchObject({
    uid: 'dates.submission@icml2025',
    start: '2025-06-02T11:59:00.000Z',
    end: '2025-06-02T12:00:00.000Z',
    zone: 'UTC',
    sequence: 0,
    stamp: '2025-04-28T10:00:00Z',
  });
  expect(readDate('camera-ready-paper', { value: '2025-07-11 AoE', announced: '2025-04-29' })).toMatchObject({
    start: '2025-07-12T11:59:00.000Z',
    end: '2025-07-12T12:00:00.000Z',
  });
  expect(readDate('submission', { value: '2025-06-01T23:59:59 UTC', announced: '2025-04-29' })).toMatchObject(
    {
      end: '2025-06-02T00:00:00.000Z',
    },
  );
});

test('an extended deadline keeps its uid, moves, and says since when and why', () => {
  const extended = readDate(
    'submission',
    { value: '2025-06-01T23:59 AoE', announced: '2025-04-29' },
    {
      value: '2025-06-09T23:59 AoE',
      announced: '2025-05-07T08:00:00+02:00',
      reason: 'requests from authors',
    },
  );
  expect(extended).toMatchObject({
    uid: 'dates.submission@icml2025',
    sequence: 1,
    lastModified: '2025-05-07T06:00:00Z',
    end: '2025-06-10T12:00:00.000Z',
  });
  expect(extended.description).toContain(
    'Extended from 2025-06-01, 23:59 AoE on 2025-05-07: requests from authors',
  );
});

test('a date without a zone is a whole day, and so are the notification and the day of the workshop', () => {
  const day = (start: string, end: string) => ({ wholeDays: true, start, end, status: 'CONFIRMED' });
  const announced = '2025-04-29';
  expect(readDate('submission', { value: '2025-06-01', announced })).toMatchObject(
    day('2025-06-01', '2025-06-02'),
  );
  expect(readDate('submission', { value: '2025-06-01T23:59', announced })).toMatchObject(
    day('2025-06-01', '2025-06-02'),
  );
  expect(readDate('notification', { value: '2025-06-22 AoE', announced })).toMatchObject(
    day('2025-06-22', '2025-06-23'),
  );
  expect(readDate('workshop', { value: '2025-07-20', announced })).toMatchObject(
    day('2025-07-20', '2025-07-21'),
  );
});

test('the hours of the workshop are its span, and submissions open at their hour', () => {
  const announced = '2025-04-29';
  expect(readDate('workshop', { value: '2025-07-20T09:00/17:00', announced })).toMatchObject({
    start: '2025-07-20T16:00:00.000Z',
    end: '2025-07-21T00:00:00.000Z',
  });
  expect(readDate('submission-opens', { value: '2025-05-01T09:00 UTC', announced })).toMatchObject({
    start: '2025-05-01T09:00:00.000Z',
  });
});

test('days to choose from are tentative over all of them', () => {
  expect(readDate('workshop', { value: '2025-07-18 or 2025-07-19', announced: '2025-03-28' })).toMatchObject({
    wholeDays: true,
    start: '2025-07-18',
    end: '2025-07-20',
    status: 'TENTATIVE',
  });
});

test('a date that was taken back is cancelled where it last was; one that never named a day is no entry', () => {
  expect(
    readDate(
      'upload',
      { value: '2025-07-01T12:00 UTC', announced: '2025-04-01' },
      { value: 'withdrawn', announced: '2025-05-01', reason: 'no uploads' },
    ),
  ).toMatchObject({ status: 'CANCELLED', end: '2025-07-01T12:01:00.000Z', sequence: 1 });
  const never = viewDate('upload', [{ value: 'withdrawn', announced: '2025-05-01' }]);
  expect(readCalendar(writeDatesCalendar(series, edition, [never]))).toEqual([]);
});

test('what a date was is told in words, without the signs of ISO 8601', () => {
  const { description } = readDate(
    'workshop',
    { value: '2025-07-19', announced: '2025-04-01' },
    { value: '2025-07-20T22:00/2025-07-21T02:00-03:00', announced: '2025-04-02' },
    { value: 'withdrawn', announced: '2025-05-01', reason: 'no room' },
  );
  expect(description).toContain(
    'Withdrawn on 2025-05-01 (was 2025-07-20, 22:00 to 2025-07-21, 02:00 (UTC-03:00)): no room\n' +
      'Changed from 2025-07-19 on 2025-04-02',
  );
});
