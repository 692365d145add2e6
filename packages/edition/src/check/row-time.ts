import { Temporal } from 'temporal-polyfill';
import type { ScheduleRow } from '../schema/schedule-file.ts';
import { parsePlainDate } from '../plain-date.ts';

/** A row of the programme whose times were read. */
export interface TimedRow {
  readonly row: ScheduleRow;
  /** Its place in the file, counted from 0. */
  readonly index: number;
  readonly start: Temporal.PlainDateTime;
  readonly end: Temporal.PlainDateTime;
}

/** The rows whose times exist and run forward, in order of time. The others are findings of their own. */
export function listTimedRows(schedule: readonly ScheduleRow[]): readonly TimedRow[] {
  return schedule
    .flatMap((row, index) => {
      const [start, end] = [findWallTime(row.start), findWallTime(row.end)];
      if (start === undefined || end === undefined) return [];
      return Temporal.PlainDateTime.compare(start, end) < 0 ? [{ row, index, start, end }] : [];
    })
    .sort((a, b) => Temporal.PlainDateTime.compare(a.start, b.start) || a.index - b.index);
}

/** Reads `2025-07-20T09:00`; `undefined` when there is no such day. */
export function findWallTime(text: string): Temporal.PlainDateTime | undefined {
  try {
    const day = parsePlainDate(text.slice(0, 10), (reason) => new RangeError(reason));
    return day.toPlainDateTime(Temporal.PlainTime.from(text.slice(11)));
  } catch {
    return undefined;
  }
}

/** `09:00-09:30 "Welcome"`, as a message names a row. */
export function nameRow({ start, end, title }: ScheduleRow): string {
  return `"${title}" (${start.slice(11)}-${end.slice(11)})`;
}
