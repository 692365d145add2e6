import { expect, test } from 'vitest';
import { momentsAt } from './moments.ts';

const at = (time: string) => Date.parse(`2023-07-29T${time}Z`);
const span = (from: string, to: string, cancelled = false) => ({
  startsAt: at(from),
  endsAt: at(to),
  cancelled,
});
const DAY = [span('19:00', '19:05'), span('19:05', '19:35'), span('20:00', '20:30')];

test('a row is on until the last millisecond before its end, when the next one is', () => {
  expect(momentsAt(DAY, at('19:05') - 1)).toEqual(['now', 'next', undefined]);
  expect(momentsAt(DAY, at('19:05'))).toEqual([undefined, 'now', 'next']);
});

test('in a gap nothing is on and something is next', () => {
  expect(momentsAt(DAY, at('19:35'))).toEqual([undefined, undefined, 'next']);
});

test('after the last row nothing is either', () => {
  expect(momentsAt(DAY, at('20:30') - 1)).toEqual([undefined, undefined, 'now']);
  expect(momentsAt(DAY, at('20:30'))).toEqual([undefined, undefined, undefined]);
});

test('half a day before the first row it is next, and a millisecond earlier the day has not come', () => {
  expect(momentsAt(DAY, at('07:00'))).toEqual(['next', undefined, undefined]);
  expect(momentsAt(DAY, at('07:00') - 1)).toEqual([undefined, undefined, undefined]);
});

test('what is at the same time is on together and next together', () => {
  const parallel = [
    span('19:00', '20:00'),
    span('19:00', '19:30'),
    span('20:00', '21:00'),
    span('20:00', '20:15'),
  ];
  expect(momentsAt(parallel, at('19:10'))).toEqual(['now', 'now', 'next', 'next']);
});

test('a row that was called off is neither, and what follows it is next', () => {
  expect(
    momentsAt([span('19:00', '19:30'), span('19:30', '20:00', true), span('20:00', '20:30')], at('19:40')),
  ).toEqual([undefined, undefined, 'next']);
});
