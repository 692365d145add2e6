import { findDays } from '../date/written-days.ts';
import { findTimes } from '../date/written-time.ts';
import { readLines, type PageNode } from '../page/text-line.ts';
import { composeRow } from './compose-row.ts';
import { dayOf } from './day-of.ts';
import { plainLine } from './plain-line.ts';
import type { ScheduleColumn } from './read-heads.ts';
import type { ScheduleContext } from './schedule-context.ts';
import type { WrittenRow } from './written-row.ts';

/** One row of a table, whose cell `timed` holds its time; `undefined` where only a date looked like one. */
export function readTableRow(
  cells: readonly PageNode[],
  texts: readonly string[],
  timed: number,
  columns: readonly ScheduleColumn[] | undefined,
  span: WrittenRow['span'],
  day: string | undefined,
  context: ScheduleContext,
): WrittenRow | undefined {
  const fits = columns !== undefined && columns.length >= cells.length;
  const of = (column: ScheduleColumn) =>
    fits ? cells.findIndex((_, index) => columns[index] === column) : -1;
  const dateText = texts[of('date')] ?? '';
  const own = dayOf(dateText, context) ?? dayOf(texts[timed] ?? '', context);
  let times = findTimes(withoutDays(texts[timed] ?? '', context.year))[0];
  if (times === undefined) return undefined;
  const taken = new Set([timed, of('date')]);
  // A column for the begin and one for the end.
  const next = texts[timed + 1] ?? '';
  const [after] = findTimes(next);
  if (times.end === undefined && after !== undefined && after.from === 0 && after.to === next.length) {
    times = { ...times, end: after.start };
    taken.add(timed + 1);
  }
  const rest = cells
    .map((cell, index) => ({ index, lines: readLines([cell]), text: texts[index] ?? '' }))
    .filter(({ index, text }) => !taken.has(index) && text !== '');
  // What stands behind the time in its own cell belongs to the row too.
  const behind = (texts[timed] ?? '').slice(times.to).replace(/^[\s:,–—-]+/, '');
  if (behind.length > 8 && rest.length === 0)
    return composeRow(
      times,
      [{ column: 'other', lines: [plainLine(behind, span)], text: behind }],
      cells,
      span,
      own ?? day,
      context,
    );
  const parts = rest.map(({ index, lines, text }) => ({
    column: fits ? (columns[index] ?? 'other') : ('other' as const),
    lines,
    text,
  }));
  return composeRow(times, parts, cells, span, own ?? day, context);
}

function withoutDays(text: string, year: number): string {
  return findDays(text, year).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
