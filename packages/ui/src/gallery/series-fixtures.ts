import type { EditionTimelineView } from '../catalogue-view.ts';
import type { ColumnChartRow } from '../chart/column-chart.ts';
import { GALLERY_EDITIONS } from './catalogue-fixtures.ts';

/** Papers of three editions, of which one has no list. */
export const FEW_PAPERS: readonly ColumnChartRow[] = [
  { label: '2022', values: [38] },
  { label: '2023', values: [40] },
  { label: '2025', values: null },
];

/** People of three editions, of which one counts without authors. */
export const FEW_PEOPLE: readonly ColumnChartRow[] = [
  { label: '2022', values: [0, 121] },
  { label: '2023', values: [31, 114] },
  { label: '2025', values: [6, 5], partial: true },
];

/** Thirty editions, growing, two of them without a list. */
export const MANY_PAPERS: readonly ColumnChartRow[] = Array.from({ length: 30 }, (_, index) => ({
  label: String(2022 + index),
  values: index === 3 || index === 11 ? null : [38 + index * 5 + ((index * 7) % 11)],
}));

/** Thirty editions in their hues. */
export const MANY_EDITIONS: readonly EditionTimelineView[] = MANY_PAPERS.map(({ label, values }, index) => {
  const like = GALLERY_EDITIONS[index % GALLERY_EDITIONS.length];
  if (like === undefined) throw new Error('The gallery has no editions to repeat.');
  const { conference } = like;
  return {
    ...like,
    year: Number(label),
    path: `/icml${label}`,
    phase: 'concluded',
    conference: { ...conference, name: `ICML ${label}` },
    counts: { contributions: values?.[0] ?? 0, guests: 8 },
  };
});
