import { fc, test as property } from '@fast-check/vitest';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { parseDeadline } from './deadline.ts';

const span = (label: string, venueZone?: string) => {
  const { startsAt, closesAt } = parseDeadline(label, venueZone);
  return [startsAt?.toString(), closesAt?.toString()];
};

test('23:59 AoE on 1 June lets the whole minute through: closed from 12:00 UTC on 2 June', () => {
  expect(parseDeadline('2025-06-01T23:59 AoE').closesAt?.toString()).toBe('2025-06-02T12:00:00Z');
});

describe('each form and the span it means', () => {
  test.each([
    ['2025-06-01 AoE', 'date', '2025-06-01T12:00:00Z', '2025-06-02T12:00:00Z'],
    ['2025-06-01T23:59 AoE', 'date-time', '2025-06-02T11:59:00Z', '2025-06-02T12:00:00Z'],
    ['2025-06-01T23:59:59 AoE', 'date-time', '2025-06-02T11:59:59Z', '2025-06-02T12:00:00Z'],
    ['2025-06-01T23:59-07:00', 'date-time', '2025-06-02T06:59:00Z', '2025-06-02T07:00:00Z'],
    ['2025-06-01T23:59 America/Vancouver', 'date-time', '2025-06-02T06:59:00Z', '2025-06-02T07:00:00Z'],
    ['2025-06-01T12:00 UTC', 'date-time', '2025-06-01T12:00:00Z', '2025-06-01T12:01:00Z'],
    ['2025-06-01T12:00Z', 'date-time', '2025-06-01T12:00:00Z', '2025-06-01T12:01:00Z'],
    ['2023-07-29T09:00/17:00-10:00', 'range', '2023-07-29T19:00:00Z', '2023-07-30T03:00:00Z'],
    ['2025-07-18/2025-07-19 AoE', 'range', '2025-07-18T12:00:00Z', '2025-07-20T12:00:00Z'],
    [
      '2025-07-18T09:00/2025-07-19T17:00 America/Vancouver',
      'range',
      '2025-07-18T16:00:00Z',
      '2025-07-20T00:00:00Z',
    ],
    ['2022-07-22 or 2022-07-23', 'tentative', '2022-07-22T12:00:00Z', '2022-07-24T12:00:00Z'],
  ])('%s', (label, kind, startsAt, closesAt) => {
    expect(parseDeadline(label)).toMatchObject({ kind, label });
    expect(span(label)).toEqual([startsAt, closesAt]);
  });
});

test('a withdrawn date has neither day nor end', () => {
  expect(parseDeadline('withdrawn')).toMatchObject({
    kind: 'withdrawn',
    lastDay: undefined,
    closesAt: undefined,
    counted: false,
  });
});

test('a countdown runs only to a firm date with a stated zone', () => {
  expect(parseDeadline('2025-06-22').counted).toBe(false);
  expect(parseDeadline('2025-06-22T18:00').counted).toBe(false);
  expect(parseDeadline('2022-07-22 or 2022-07-23 AoE').counted).toBe(false);
  expect(parseDeadline('2025-06-22 AoE').counted).toBe(true);
});

test('a date without a zone lasts as long as the day lasts anywhere', () => {
  expect(parseDeadline('2025-06-22')).toMatchObject({ zone: undefined });
  expect(span('2025-06-22')[1]).toBe('2025-06-23T12:00:00Z');
});

test("the workshop's own day is a day at the venue, unless it names another zone", () => {
  expect(span('2025-07-20', 'America/Vancouver')).toEqual(['2025-07-20T07:00:00Z', '2025-07-21T07:00:00Z']);
  expect(span('2025-07-20 AoE', 'America/Vancouver')).toEqual([
    '2025-07-20T12:00:00Z',
    '2025-07-21T12:00:00Z',
  ]);
});

describe('when the clocks change', () => {
  test.each([
    // Vancouver skips 02:00-03:00 on 9 March 2025, New York on 13 March 2022: the time moves on by the hour.
    ['2025-03-09T02:30 America/Vancouver', '2025-03-09T10:30:00Z'],
    ['2022-03-13T02:30 America/New_York', '2022-03-13T07:30:00Z'],
    // 01:30 comes twice in autumn: the first of the two, still in summer time.
    ['2025-11-02T01:30 America/Vancouver', '2025-11-02T08:30:00Z'],
    ['2022-11-06T01:30 America/New_York', '2022-11-06T05:30:00Z'],
    // Honolulu never changes its clocks.
    ['2023-03-12T02:30 Pacific/Honolulu', '2023-03-12T12:30:00Z'],
    ['2023-11-05T01:30 Pacific/Honolulu', '2023-11-05T11:30:00Z'],
  ])('%s begins at %s', (label, instant) => {
    expect(span(label)[0]).toBe(instant);
  });

  test.each([
    ['2025-03-09 America/Vancouver', 23],
    ['2025-11-02 America/Vancouver', 25],
    ['2022-03-13 America/New_York', 23],
    ['2022-11-06 America/New_York', 25],
    ['2023-03-12 Pacific/Honolulu', 24],
    ['2025-03-09 AoE', 24],
  ])('%s has %i hours', (label, hours) => {
    const { startsAt, closesAt } = parseDeadline(label);
    expect(closesAt && startsAt?.until(closesAt).total('hours')).toBe(hours);
  });
});

describe('what is refused, with what would be right', () => {
  test.each([
    ['2025-02-30', /"2025-02-30".*February has 28 days/],
    ['2025-06-31 AoE', /June has 30 days/],
    ['2025-06-01T24:00 AoE', /"24:00" is not a time of day/],
    ['2025-06-01T23:60 AoE', /not a time of day/],
    ['2025-06-01 Atlantis/Poseidonis', /"Atlantis\/Poseidonis" is not a time zone/],
    ['2025-06-01T23:59 AOE', /: write AoE, not "AOE"\./],
    ['2025-06-01 aoe', /: write AoE, not "aoe"\./],
    ['2025-06-01T23:59z', /write UTC, not "z"/],
    ['2025-06-01 23:59 AoE', /write T between day and time, 2025-06-01T23:59\./],
    ['2025-06-01 9:00', /write T between day and time, 2025-06-01T09:00/],
    ['2025-07-18T09:00/2025-07-19 17:00-07:00', /write T between day and time, 2025-07-19T17:00/],
    ['2025-06-01T23:59 EST', /"EST" is ambiguous, write America\/New_York or the offset/],
    ['2025-06-01T23:59 PST', /"PST" is ambiguous, write America\/Los_Angeles/],
    ['2025-06-01 CET', /"CET" is ambiguous, write Europe\/Paris/],
    ['2025-06-01T23:59 GMT', /"GMT" is ambiguous, write UTC or Europe\/London/],
    ['2025-06-01 Japan', /"Japan" is not a time zone, write AoE, UTC, an offset or a Region\/City/],
    ['2025-06-01 america/vancouver', /"america\/vancouver" is not a time zone/],
    ['1 June 2025', /not a date of the form/],
    ['June 1st', /Write a date \(2025-06-01 AoE\)/],
    ['', /is not a deadline/],
    ['2025-07-19/2025-07-18', /its end is not after its start/],
    ['2023-07-29T17:00/09:00-10:00', /its end is not after its start/],
    ['2022-07-22/2022-07-23/2022-07-24', /is not a deadline/],
    ['2022-07-23 or 2022-07-22', /its days do not stand in order/],
    ['2022-07-22 or 2022-07-25 or 2022-07-23', /its days do not stand in order/],
    ['Withdrawn', /"withdrawn"/],
  ])('%s', (label, message) => {
    expect(() => parseDeadline(label)).toThrow(
      expect.objectContaining({ code: 'DEADLINE_UNREADABLE', message: expect.stringMatching(message) }),
    );
  });
});

// The stations of Antarctica shift their clocks by two and three hours at a time.
const zones = fc.constantFrom(
  ...Intl.supportedValuesOf('timeZone').filter((zone) => !zone.startsWith('Antarctica/')),
);
const dates = fc
  .integer({ min: 0, max: 5843 })
  .map((days) => Temporal.PlainDate.from('2020-01-01').add({ days }).toString());

/** Day and time on the wall of `zone`, by the runtime's own zone data. */
function onTheWall(instant: Temporal.Instant, zone: string): { day: string; time: string } {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const [day = '', time = ''] = text.format(instant.epochMilliseconds).split(' ');
  return { day, time };
}

property.prop([dates, zones])(
  'a bare date is the day on the wall of its zone, 23 to 25 hours long',
  (date, zone) => {
    const { startsAt, closesAt } = parseDeadline(`${date} ${zone}`);
    if (!startsAt || !closesAt) throw new Error('a bare date has a span');
    const hours = startsAt.until(closesAt).total('hours');
    expect(hours).toBeGreaterThanOrEqual(23);
    expect(hours).toBeLessThanOrEqual(25);
    expect(onTheWall(startsAt, zone).day).toBe(date);
    expect(onTheWall(startsAt.subtract({ milliseconds: 1 }), zone).day < date).toBe(true);
    expect(onTheWall(closesAt.subtract({ milliseconds: 1 }), zone).day).toBe(date);
    expect(onTheWall(closesAt, zone).day > date).toBe(true);
  },
);

const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

property.prop([dates, times, zones])(
  'a time is read off the wall of its zone, or the clocks skipped it',
  (date, time, zone) => {
    const { startsAt, closesAt } = parseDeadline(`${date}T${time} ${zone}`);
    if (!startsAt || !closesAt) throw new Error('a time has a span');
    expect(startsAt.until(closesAt).total('seconds')).toBe(60);
    const wall = onTheWall(startsAt, zone);
    const skipped = !Temporal.PlainDateTime.from(`${date}T${time}`).equals(`${wall.day}T${wall.time}`);
    // A skipped time moves on, never back, and is no time that the wall ever shows.
    if (skipped) expect(`${wall.day}T${wall.time}` > `${date}T${time}`).toBe(true);
    else expect(wall).toEqual({ day: date, time: `${time}:00` });
  },
);

property.prop([dates, times])('AoE is UTC-12 all year', (date, time) => {
  const { startsAt } = parseDeadline(`${date}T${time} AoE`);
  expect(startsAt?.toString()).toBe(Temporal.Instant.from(`${date}T${time}-12:00`).toString());
});
