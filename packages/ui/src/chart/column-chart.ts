/** What a chart stands for: one column a row, of one or more parts that lie on each other. */
export interface ColumnChartRow {
  /** What stands below the column: a year. */
  readonly label: string;
  /** The parts from the base up; `null` where nobody recorded them, which is not none. */
  readonly values: readonly number[] | null;
  /** Whether the values leave out a part that other rows count. */
  readonly partial?: boolean | undefined;
}

/** A rectangle in the units of the drawing, from its upper left corner. */
export interface ChartBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A column as it is drawn. */
export interface ChartColumn {
  readonly label: string;
  /** The middle of the column. */
  readonly x: number;
  /** Whether there is room for its label. */
  readonly labelled: boolean;
  /** From the base up; none where nothing is recorded. */
  readonly bars: readonly ChartBar[];
  /** `null` where nothing is recorded. */
  readonly total: number | null;
  /** The height at which the column ends. */
  readonly top: number;
  readonly partial: boolean;
}

/** A chart as it is drawn: in units of its view box, `CHART_WIDTH` by `CHART_HEIGHT`. */
export interface ColumnChartView {
  readonly columns: readonly ChartColumn[];
  /** Whether there is room to write the total on each column. Else `lines` say how high they are. */
  readonly totalled: boolean;
  /** Guide lines at round numbers; none where each column says its own. */
  readonly lines: readonly { readonly value: number; readonly y: number }[];
  /** Whether there is room to write in words that a column is missing. */
  readonly roomy: boolean;
}

export const CHART_WIDTH = 320;
export const CHART_HEIGHT = 184;
/** Where the columns stand. */
export const CHART_BASE = 160;

const CHART_TOP = 20;
const WIDEST_BAR = 52;
/** Left of the columns, for the numbers of the guide lines. */
const MARGIN = 30;
/** The narrowest place for a four-digit year or a total, and for words. */
const ROOM = { number: 34, words: 66 } as const;

/** Places the columns of a chart, for few rows and for many: what has no room is left to the table beside it. */
export function placeColumns(rows: readonly ColumnChartRow[]): ColumnChartView {
  const totals = rows.map(({ values }) => values && values.reduce((sum, value) => sum + value, 0));
  const highest = Math.max(1, ...totals.filter((total) => total !== null));
  const totalled = rows.length * ROOM.number <= CHART_WIDTH;
  const left = totalled ? 0 : MARGIN;
  const right = totalled ? 0 : ROOM.number / 2;
  const band = (CHART_WIDTH - left - right) / Math.max(1, rows.length);
  const width = Math.min(WIDEST_BAR, band * 0.64);
  const every = Math.ceil(ROOM.number / band);
  const unit = (CHART_BASE - CHART_TOP) / highest;
  return {
    totalled,
    roomy: band >= ROOM.words,
    lines: totalled ? [] : roundValues(highest).map((value) => ({ value, y: CHART_BASE - value * unit })),
    columns: rows.map(({ label, values, partial = false }, index) => {
      const x = left + band * (index + 0.5);
      return {
        label,
        x: round(x),
        // Counted from the newest, which always has its label.
        labelled: (rows.length - 1 - index) % every === 0,
        bars: stack(values ?? [], unit).map((bar) => ({
          ...bar,
          x: round(x - width / 2),
          width: round(width),
        })),
        total: totals[index] ?? null,
        top: round(CHART_BASE - (totals[index] ?? 0) * unit),
        partial,
      };
    }),
  };
}

function stack(values: readonly number[], unit: number): { y: number; height: number }[] {
  let below = 0;
  return values.map((value) => {
    below += value;
    return { y: round(CHART_BASE - below * unit), height: round(value * unit) };
  });
}

/** Two to five round numbers up to `highest`: multiples of 1, 2 or 5 times a power of ten. */
function roundValues(highest: number): number[] {
  const power = 10 ** Math.floor(Math.log10(highest));
  const steps = [power / 5, power / 2, power, power * 2].filter((each) => Number.isInteger(each));
  const step = steps.find((each) => highest / each < 6) ?? power;
  return Array.from({ length: Math.floor(highest / step) }, (_, index) => (index + 1) * step);
}

/** Two digits are finer than any screen. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
