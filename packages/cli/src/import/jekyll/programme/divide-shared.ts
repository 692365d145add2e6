import type { ScheduleContext } from './schedule-context.ts';
import type { WrittenRow } from './written-row.ts';

/** Rows that share one cell of time have equal parts of it. */
export function divideShared(
  rows: readonly WrittenRow[],
  groups: readonly (readonly WrittenRow[])[],
  { record }: ScheduleContext,
): readonly WrittenRow[] {
  const divided = new Map<WrittenRow, WrittenRow>();
  for (const group of groups.filter((each) => each.length > 1)) {
    const [first] = group;
    if (first?.end === undefined) continue;
    const [from, to] = [minutesOf(first.start.time), minutesOf(first.end.time)];
    for (const [index, row] of group.entries()) {
      const at = (part: number) => ({
        ...first.start,
        time: timeOf(Math.round(from + ((to - from) * part) / group.length)),
      });
      divided.set(row, { ...row, start: at(index), end: at(index + 1) });
      record.guessed(row.span, `"${row.title}" shares its time with others; it is given an equal part`);
    }
  }
  return rows.map((row) => divided.get(row) ?? row);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function timeOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((each) => String(each).padStart(2, '0')).join(':');
}
