import { expect, test } from 'vitest';
import { edition, readOne, series, talk, viewDate } from '../../test/icml-2025.ts';
import { readCalendar } from '../../test/read-calendar.ts';
import {
  writeDatesCalendar,
  writeProgrammeCalendar,
  writeSeriesCalendar,
  writeSessionCalendar,
} from './index.ts';

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
