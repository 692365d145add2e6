import type { CallNumbers } from '@ml4astro/api/desk';

type Bucket = CallNumbers['days'][number];

/** A column as it is drawn, in the units of the drawing. */
export interface ArrivalColumn {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The chart of what came when, in units of its view box. */
export interface ArrivalChart {
  readonly columns: readonly ArrivalColumn[];
  /** Below the columns; as many as have room. */
  readonly labels: readonly { readonly x: number; readonly text: string }[];
  /** Guide lines at round numbers. */
  readonly lines: readonly { readonly y: number; readonly value: number }[];
}

export const CHART = { width: 720, height: 220, base: 190, left: 36, top: 12 } as const;

/** The narrowest place for a label: `22 May`. */
const LABEL_ROOM = 64;

/**
 * Places a column for each bucket.
 *
 * @param label what is written below a bucket
 */
export function placeArrivals(buckets: readonly Bucket[], label: (bucket: Bucket) => string): ArrivalChart {
  const highest = Math.max(1, ...buckets.map(({ count }) => count));
  const band = (CHART.width - CHART.left) / Math.max(1, buckets.length);
  const width = Math.min(40, Math.max(band * 0.7, 0.8));
  const every = Math.ceil(LABEL_ROOM / band);
  const unit = (CHART.base - CHART.top) / highest;
  const middle = (index: number) => CHART.left + band * (index + 0.5);
  return {
    columns: buckets.map(({ count }, index) => ({
      x: round(middle(index) - width / 2),
      y: round(CHART.base - count * unit),
      width: round(width),
      height: round(count * unit),
    })),
    labels: buckets.flatMap((bucket, index) =>
      // Counted from the end, where the deadline is; none that would stick out at the left.
      (buckets.length - 1 - index) % every === Math.floor(every / 2) || buckets.length <= 2
        ? [{ x: round(middle(index)), text: label(bucket) }]
        : [],
    ),
    lines: roundValues(highest).map((value) => ({ value, y: round(CHART.base - value * unit) })),
  };
}

/** Up to four whole numbers that people count in, the last not above `highest`. */
function roundValues(highest: number): number[] {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
  const step = steps.find((each) => highest / each <= 4) ?? 2000;
  return Array.from({ length: Math.floor(highest / step) }, (_, index) => (index + 1) * step);
}

/** Two digits are finer than any screen. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
