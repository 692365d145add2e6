import { expect, test } from 'vitest';
import { layoutTimeline, type TimelineRow } from './timeline-layout.ts';
import { timelineStylesheet } from './timeline-stylesheet.ts';

const row = (id: string, startsAt: string, endsAt: string, room: string | null = null): TimelineRow => ({
  id,
  day: startsAt.slice(0, 10),
  startsAt,
  endsAt,
  room,
});
const lanesOf = (rows: readonly TimelineRow[]) =>
  Object.fromEntries(
    layoutTimeline(rows)
      .flatMap(({ slots }) => slots)
      .map(({ row: { id }, lane, lanes }) => [id, `${lane}/${lanes}`]),
  );

test('a day is drawn from the full hour before its first row to the one after its last, lengths in minutes', () => {
  const [day] = layoutTimeline([
    row('welcome', '2023-07-29T09:15:00Z', '2023-07-29T09:20:00Z'),
    row('talk', '2023-07-29T09:20:00Z', '2023-07-29T11:05:00Z'),
  ]);
  expect(day?.hours).toEqual([
    '2023-07-29T09:00:00.000Z',
    '2023-07-29T10:00:00.000Z',
    '2023-07-29T11:00:00.000Z',
  ]);
  expect(day?.slots.map(({ from, length }) => [from, length])).toEqual([
    [15, 5],
    [20, 105],
  ]);
});

test('rows that only touch take the whole width; those at the same time share it', () => {
  expect(
    lanesOf([
      row('a', '2023-07-29T09:00:00Z', '2023-07-29T10:00:00Z'),
      row('b', '2023-07-29T10:00:00Z', '2023-07-29T11:00:00Z'),
      row('c', '2023-07-29T10:59:00Z', '2023-07-29T11:30:00Z'),
    ]),
  ).toEqual({ a: '0/1', b: '0/2', c: '1/2' });
});

test('a room keeps its lane, whoever begins first', () => {
  expect(
    lanesOf([
      row('a1', '2023-07-29T09:00:00Z', '2023-07-29T10:00:00Z', 'A'),
      row('b1', '2023-07-29T09:00:00Z', '2023-07-29T09:30:00Z', 'B'),
      row('lunch', '2023-07-29T12:00:00Z', '2023-07-29T13:00:00Z'),
      row('b2', '2023-07-29T13:00:00Z', '2023-07-29T14:00:00Z', 'B'),
      row('a2', '2023-07-29T13:30:00Z', '2023-07-29T14:00:00Z', 'A'),
    ]),
  ).toEqual({ a1: '0/2', b1: '1/2', lunch: '0/1', b2: '1/2', a2: '0/2' });
});

test('a room that is booked twice shows both', () => {
  const lanes = lanesOf([
    row('one', '2023-07-29T09:00:00Z', '2023-07-29T10:00:00Z', 'A'),
    row('two', '2023-07-29T09:30:00Z', '2023-07-29T10:00:00Z', 'A'),
  ]);
  expect(new Set(Object.values(lanes)).size).toBe(2);
});

test('what runs past midnight stays with the day on which it began, and the next day begins anew', () => {
  const days = layoutTimeline([
    row('party', '2023-07-29T22:00:00Z', '2023-07-30T01:30:00Z'),
    row('morning', '2023-07-30T09:00:00Z', '2023-07-30T10:00:00Z'),
  ]);
  expect(days.map(({ day, hours }) => [day, hours.length])).toEqual([
    ['2023-07-29', 4],
    ['2023-07-30', 1],
  ]);
});

test('the stylesheet has a rule of numbers for each row', () => {
  expect(timelineStylesheet([row('talk', '2023-07-29T09:20:00Z', '2023-07-29T09:50:00Z')])).toBe(
    '[data-slot="talk"]{--from:20;--length:30;--lane:0;--lanes:1}\n',
  );
});
