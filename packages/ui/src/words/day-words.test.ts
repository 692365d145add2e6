import { expect, test } from 'vitest';
import {
  dayChoiceWords,
  dayOfSpanWords,
  daysHeading,
  daySpanWords,
  dayWords,
  weekdayWords,
} from './day-words.ts';

test('a day is written out, with its weekday', () => {
  expect(`${weekdayWords('2025-07-20')}, ${dayWords('2025-07-20')}`).toBe('Sunday, 20 July 2025');
});

test.each([
  ['2025-07-18', '2025-07-18', '18 July 2025'],
  ['2025-07-18', '2025-07-19', '18–19 July 2025'],
  ['2025-06-30', '2025-07-02', '30 June – 2 July 2025'],
  ['2025-12-31', '2026-01-01', '31 December 2025 – 1 January 2026'],
])('%s to %s is %s', (first, last, words) => {
  expect(daySpanWords(first, last)).toBe(words);
});

test('days to choose from name their month once where they share it', () => {
  expect(dayChoiceWords(['2023-07-28', '2023-07-29'])).toBe('28 or 29 July 2023');
  expect(dayChoiceWords(['2023-07-31', '2023-08-01'])).toBe('31 July 2023 or 1 August 2023');
});

test('rows of one day stand under its name, rows of two under both', () => {
  expect(daysHeading('2023-07-29', '2023-07-29')).toBe('Saturday, 29 July 2023');
  expect(daysHeading('2023-07-29', '2023-07-30')).toBe('29–30 July 2023');
  expect(dayOfSpanWords('2023-07-30')).toBe('Sunday, 30 July');
});
