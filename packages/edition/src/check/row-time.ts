import { Temporal } from 'temporal-polyfill';
import type { ScheduleRow } from '../schema/schedule-file.ts';

/** A row of the programme with its times read. */
export interface TimedRow {
  readonly row: ScheduleRow;
  /** Its place in the file, counted from 0. */
  readonly index: number;
  readonly start: Temporal.PlainDateTime;
  readonly end: Temporal.PlainDateTime;
}

/** The rows that take place and run forward, in order of time. Those that run backward are findings of their own. */
export function listTimedRows(schedule: readonly ScheduleRow[]): readonly TimedRow[] {
  return schedule
    .map((row, index) => ({
      row,
      index,
      start: Temporal.PlainDateTime.from(row.start),
      end: Temporal.PlainDateTime.from(row.end),
    }))
    .filter(
      ({ row, start, end }) => row.cancelled === undefined && Temporal.PlainDateTime.compare(start, end) < 0,
    )
    .sort((a, b) => Temporal.PlainDateTime.compare(a.start, b.start) || a.index - b.index);
}

/** `"Welcome" (09:00-09:30)`, as a message names a row. */
export function nameRow({ start, end, title }: ScheduleRow): string {
  return `"${title}" (${start.slice(11)}-${end.slice(11)})`;
}
