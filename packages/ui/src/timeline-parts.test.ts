import { expect, test } from 'vitest';
import { splitTimeline } from './timeline-parts.ts';

const editionsUntil = (last: number) =>
  Array.from({ length: last - 2021 }, (_, index) => ({ year: 2022 + index }));
const yearsOf = (editions: readonly { year: number }[]) => editions.map(({ year }) => year);

test('three editions all stand large, the newest first', () => {
  const { recent, earlier } = splitTimeline(editionsUntil(2024));
  expect(yearsOf(recent)).toEqual([2024, 2023, 2022]);
  expect(earlier).toEqual([]);
});

test('of thirty editions the last four stand large, and none is lost', () => {
  const editions = editionsUntil(2051);
  const { recent, earlier } = splitTimeline(editions);
  expect(yearsOf(recent)).toEqual([2051, 2050, 2049, 2048]);
  expect([...recent, ...earlier]).toEqual(editions.toReversed());
});
