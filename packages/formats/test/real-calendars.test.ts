import { sync, type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import {
  writeDatesCalendar,
  writeProgrammeCalendar,
  writeSeriesCalendar,
  writeSessionCalendar,
} from '../src/calendar/index.ts';
import { readCalendar } from './read-calendar.ts';
import { editions, series } from './real-editions.ts';

test('there are editions with a programme to speak of', () => {
  expect(editions.filter(({ sessions }) => sessions.length > 10).length).toBeGreaterThanOrEqual(2);
});

describe.each(editions)('$edition.path', ({ edition, dates, sessions }) => {
  const programme = writeProgrammeCalendar(series, edition, sessions);

  test('each row of the programme is at the instants of the data', () => {
    const instants = (start: string, end: string) => [start, end].map((text) => new Date(text).toISOString());
    expect(readCalendar(programme).map(({ uid, start, end }) => [uid, start, end])).toEqual(
      sessions.map(({ id, startsAt, endsAt }) => [
        `${id}@${edition.path.slice(1)}`,
        ...instants(startsAt, endsAt),
      ]),
    );
  });

  test('another parser, with a time zone database of its own, says the same', () => {
    const events = Object.values(sync.parseICS(programme)).filter(
      (component): component is VEvent => component?.type === 'VEVENT',
    );
    expect(events.map(({ uid, start, end }) => [uid, start.toISOString(), end?.toISOString()])).toEqual(
      readCalendar(programme).map(({ uid, start, end }) => [uid, start, end]),
    );
  });

  test('one row alone is the entry of the programme', () => {
    const alone = sessions.flatMap((session) => readCalendar(writeSessionCalendar(series, edition, session)));
    expect(alone).toEqual(readCalendar(programme));
  });

  test('deadlines with a zone end at their instant', () => {
    const read = new Map(
      readCalendar(writeDatesCalendar(series, edition, dates)).map((entry) => [entry.uid, entry]),
    );
    expect(read.size).toBe(dates.length);
    const counted = dates.filter(
      ({ key, current }) => current.zone !== null && !['workshop', 'notification'].includes(key),
    );
    for (const { key, current } of counted) {
      expect(read.get(`dates.${key}@${edition.path.slice(1)}`)?.end).toBe(
        new Date(current.closesAt ?? Number.NaN).toISOString(),
      );
    }
  });

  test('the same data are the same bytes', () => {
    expect(writeProgrammeCalendar(series, edition, structuredClone(sessions))).toBe(programme);
  });
});

test('over all years no two entries have one uid', () => {
  const calendars = editions.map(({ edition, sessions }) =>
    writeProgrammeCalendar(series, edition, sessions),
  );
  const uids = [writeSeriesCalendar(series, editions), ...calendars]
    .flatMap(readCalendar)
    .map(({ uid }) => uid);
  expect(new Set(uids).size).toBe(uids.length);
  expect(uids).toContain('keynote-finn@icml2023');
});
