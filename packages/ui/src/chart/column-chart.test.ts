import { expect, test } from 'vitest';
import { CHART_BASE, CHART_WIDTH, placeColumns, type ColumnChartRow } from './column-chart.ts';

const rowsOf = (count: number, value = (index: number) => index + 1): ColumnChartRow[] =>
  Array.from({ length: count }, (_, index) => ({ label: String(2022 + index), values: [value(index)] }));

test('columns stand on one base, as high as their numbers, the highest highest', () => {
  const { columns } = placeColumns([
    { label: '2022', values: [10] },
    { label: '2023', values: [40] },
  ]);
  const [low, high] = columns.map(({ bars }) => bars[0]);
  expect(low && low.y + low.height).toBe(CHART_BASE);
  expect(high && high.y + high.height).toBe(CHART_BASE);
  expect(high?.height).toBeCloseTo((low?.height ?? 0) * 4);
});

test('the parts of a column lie on each other without a gap and end where its total ends', () => {
  const [column] = placeColumns([{ label: '2023', values: [30, 12] }]).columns;
  const [lower, upper] = column?.bars ?? [];
  expect(upper && upper.y + upper.height).toBeCloseTo(lower?.y ?? 0);
  expect(column).toMatchObject({ total: 42, top: upper?.y });
});

test('what is not recorded has no bar and no total; none has a total of 0', () => {
  const { columns } = placeColumns([
    { label: '2025', values: null },
    { label: '2026', values: [0] },
  ]);
  expect(columns.map(({ bars, total }) => [bars.length, total])).toEqual([
    [0, null],
    [1, 0],
  ]);
});

test.each([1, 3, 12, 30, 100])(
  '%i columns lie side by side within the drawing, the last with its label',
  (count) => {
    const { columns } = placeColumns(rowsOf(count));
    const bars = columns.flatMap(({ bars }) => bars);
    for (const [index, { x, width }] of bars.entries()) {
      const before = bars[index - 1];
      expect(x).toBeGreaterThan(before === undefined ? 0 : before.x + before.width);
      expect(x + width).toBeLessThan(CHART_WIDTH);
    }
    const last = columns.at(-1);
    expect(last?.labelled).toBe(true);
    // Half of four digits at its right.
    expect((last?.x ?? 0) + 16).toBeLessThanOrEqual(CHART_WIDTH);
  },
);

test('three columns say their totals, thirty are read off a few lines at round numbers', () => {
  expect(placeColumns(rowsOf(3))).toMatchObject({ totalled: true, lines: [], roomy: true });
  const many = placeColumns(rowsOf(30, (index) => index * 7));
  expect(many.totalled).toBe(false);
  expect(many.lines.map(({ value }) => value)).toEqual([50, 100, 150, 200]);
  expect(many.columns.filter(({ labelled }) => labelled)).toHaveLength(8);
});
