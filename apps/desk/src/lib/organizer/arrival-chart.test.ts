import { expect, test } from 'vitest';
import { CHART, placeArrivals } from './arrival-chart.ts';

const buckets = (counts: readonly number[]) =>
  counts.map((count, index) => ({ from: `2031-05-${10 + index}T00:00:00.000Z`, count, total: 0 }));

test('columns stand on the base, side by side, the highest at the top', () => {
  const { columns } = placeArrivals(buckets([1, 4, 0]), ({ from }) => from);
  expect(columns.map(({ y, height }) => y + height)).toEqual([CHART.base, CHART.base, CHART.base]);
  expect(columns[1]?.y).toBe(CHART.top);
  expect(columns[2]?.height).toBe(0);
});

test.each([1, 2, 10, 49, 180])('of %i buckets none sticks out, and labels have room', (length) => {
  const { columns, labels } = placeArrivals(buckets(Array.from({ length }, () => 3)), () => '22 May');
  expect(columns.every(({ x, width }) => x >= CHART.left && x + width <= CHART.width)).toBe(true);
  expect(labels.length).toBeGreaterThan(0);
  const gaps = labels.slice(1).map(({ x }, index) => x - (labels[index]?.x ?? 0));
  expect(gaps.every((gap) => gap >= 48)).toBe(true);
});

test('guide lines are whole numbers that people count in', () => {
  const valuesOf = (highest: number) =>
    placeArrivals(buckets([highest]), () => '').lines.map(({ value }) => value);
  expect(valuesOf(3)).toEqual([1, 2, 3]);
  expect(valuesOf(37)).toEqual([10, 20, 30]);
  expect(valuesOf(0)).toEqual([1]);
});
