import { expect, test } from 'vitest';
import { readLedger, viewDeadline, type LedgerEntry } from '@ml4astro/edition';
import { Temporal } from 'temporal-polyfill';
import { readCalendar, type ReadEntry } from '../../test/read-calendar.ts';
import {
  writeDatesCalendar,
  writeProgrammeCalendar,
  writeSeriesCalendar,
  writeSessionCalendar,
  type CalendarDate,
  type CalendarEdition,
  type CalendarSession,
} from './index.ts';

const series = { shortName: 'ML4Astro', url: 'https://example.org' };
const edition: CalendarEdition = {
  path: '/icml2025',
  conference: { name: 'ICML 2025', city: 'Vancouver' },
  timezone: 'America/Vancouver',
  venue: { name: 'Convention Centre', coordinates: { latitude: 49.289, longitude: -123.117 } },
};
const talk: CalendarSession = {
  id: 'keynote-finn',
  startsAt: '2025-07-20T16:00:00Z',
  endsAt: '2025-07-20T16:30:00Z',
  title: 'A talk',
  speakers: [{ name: 'Chelsea Finn' }],
  panelists: [],
  contribution: null,
  room: 'Hall 1',
  changes: [],
  cancelled: null,
  revision: { sequence: 0, modifiedAt: '2025-06-30T10:00:00Z' },
  href: '/icml2025/programme/#keynote-finn',
};

function readOne(text: string): ReadEntry {
  const entries = readCalendar(text);
  expect(entries).toHaveLength(1);
  return entries[0] ?? expect.fail();
}
const readTalk = (changed: Partial<CalendarSession>, at: Partial<CalendarEdition> = {}) =>
  readOne(writeSessionCalendar(series, { ...edition, ...at }, { ...talk, ...changed }));

function viewDate(key: string, entries: readonly LedgerEntry[]): CalendarDate {
  const view = viewDeadline(
    readLedger(key, entries, edition.timezone),
    {},
    Temporal.Instant.from('2026-01-01T00:00Z'),
  );
  return { ...(view ?? expect.fail()), href: `/icml2025/dates/#${key}` };
}
const readDate = (key: string, ...entries: readonly LedgerEntry[]) =>
  readOne(writeDatesCalendar(series, edition, [viewDate(key, entries)]));

test('a talk in summer and one in winter are at their instants, in the zone of the venue', () => {
  expect(readTalk({})).toMatchObject({
    uid: 'keynote-finn@icml2025',
    zone: 'America/Vancouver',
    start: '2025-07-20T16:00:00.000Z',
    end: '2025-07-20T16:30:00.000Z',
    stamp: '2025-06-30T10:00:00Z',
    lastModified: '2025-06-30T10:00:00Z',
    status: 'CONFIRMED',
    url: 'https://example.org/icml2025/programme/#keynote-finn',
  });
  const winter = { startsAt: '2025-01-20T17:00:00Z', endsAt: '2025-01-20T18:00:00Z' };
  expect(readTalk(winter)).toMatchObject({ start: '2025-01-20T17:00:00.000Z' });
  expect(readTalk(winter, { timezone: 'America/New_York' })).toMatchObject({
    start: '2025-01-20T17:00:00.000Z',
  });
  expect(writeSessionCalendar(series, edition, { ...talk, ...winter })).toContain(
    'DTSTART;TZID=America/Vancouver:20250120T090000',
  );
});

test('the uid of a talk stays when its title, time and room change; its sequence grows', () => {
  const moved = readTalk({
    title: 'Another talk',
    startsAt: '2025-07-20T20:00:00Z',
    endsAt: '2025-07-20T20:30:00Z',
    room: 'Hall 2',
    changes: [
      {
        announced: '2025-07-01',
        start: '2025-07-20T09:00',
        end: '2025-07-20T09:30',
        reason: 'a late flight',
      },
      { announced: '2025-07-02', room: 'Hall 1', title: 'A talk' },
    ],
    revision: { sequence: 2, modifiedAt: '2025-07-02T00:00:00Z' },
  });
  expect(moved).toMatchObject({
    uid: readTalk({}).uid,
    sequence: 2,
    lastModified: '2025-07-02T00:00:00Z',
    location: 'Hall 2, Convention Centre, Vancouver',
  });
  expect(moved.description).toContain('Speaker: Chelsea Finn');
  expect(moved.description).toContain('(a late flight): before, it began on 2025-07-20 at 09:00');
  expect(moved.description).toContain(
    'Changed on 2025-07-02: before, the title was “A talk”, it was in Hall 1.',
  );
});

test('a cancelled talk stays in the calendar, cancelled, and says why', () => {
  const cancelled = readTalk({ cancelled: { reason: 'illness' } });
  expect(cancelled.status).toBe('CANCELLED');
  expect(cancelled.description).toMatch(/^Cancelled \(illness\)\./);
});

test('a panel names its panelists, and TeX becomes plain letters', () => {
  const panel = readTalk({
    title: 'Disentangling $\\gamma$-ray observations',
    speakers: [],
    panelists: [{ name: 'David W. Hogg' }, { name: 'Irina Rish' }],
  });
  expect(panel.summary).toBe('Disentangling γ-ray observations');
  expect(panel.description).toContain('Panel: David W. Hogg, Irina Rish');
});

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

test('a date and a row of one key are two entries', () => {
  const row = { ...talk, id: 'submission' };
  const date = viewDate('submission', [{ value: '2025-06-01 AoE', announced: '2025-04-29' }]);
  const uids = [
    writeProgrammeCalendar(series, edition, [row]),
    writeDatesCalendar(series, edition, [date]),
  ].map((text) => readOne(text).uid);
  expect(new Set(uids).size).toBe(2);
});

test('calendars to subscribe to say their name and when to ask again; one entry to take home does not', () => {
  const programme = writeProgrammeCalendar({ ...series, shortName: 'ML, Astro; both' }, edition, [talk]);
  expect(programme).toContain('\r\nMETHOD:PUBLISH\r\n');
  expect(programme).toContain('\r\nX-WR-CALNAME:ML\\, Astro\\; both at ICML 2025: programme\r\n');
  expect(programme).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n');
  expect(programme.indexOf('REFRESH-INTERVAL')).toBeLessThan(programme.indexOf('BEGIN:VTIMEZONE'));
  expect(writeSessionCalendar(series, edition, talk)).not.toContain('REFRESH-INTERVAL');
});

test('the calendar of the series has the dates of every edition, and its entries are those of the edition', () => {
  const dates = [viewDate('workshop', [{ value: '2025-07-20', announced: '2025-04-29' }])];
  const earlier = { ...edition, path: '/icml2023', conference: { name: 'ICML 2023', city: 'Honolulu' } };
  const entries = readCalendar(
    writeSeriesCalendar(series, [
      { edition: earlier, dates },
      { edition, dates },
    ]),
  );
  expect(entries.map(({ uid }) => uid)).toEqual(['dates.workshop@icml2023', 'dates.workshop@icml2025']);
  expect(entries[1]).toEqual(readOne(writeDatesCalendar(series, edition, dates)));
});
