import type { Element } from 'hast';
import { findTimes } from '../date/written-time.ts';
import type { Section } from '../page/sections.ts';
import { linesOf, readText, type PageNode } from '../page/text-line.ts';
import { dayOf } from './day-of.ts';
import { divideShared } from './divide-shared.ts';
import { readHeads, type ScheduleColumn } from './read-heads.ts';
import { readTableRow } from './read-table-row.ts';
import type { ScheduleContext } from './schedule-context.ts';
import { spreadRows } from './spread-rows.ts';
import type { WrittenRow } from './written-row.ts';

/** The rows of a table of which a cell begins with a time; rows of a date set the day of those below. */
export function readScheduleTable(
  table: Element,
  section: Section,
  first: string | undefined,
  context: ScheduleContext,
): readonly WrittenRow[] {
  const rows: WrittenRow[] = [];
  let columns: readonly ScheduleColumn[] | undefined;
  let day = first;
  const shared = new Map<PageNode, WrittenRow[]>();
  for (const { row, cells } of spreadRows(table)) {
    const texts = cells.map((cell) => readText([cell]));
    const filled = texts.filter((text) => text !== '');
    const span = { file: section.file, ...linesOf(row) };
    if (filled.length === 0) continue;
    const timed = texts.findIndex((text) => findTimes(text).some(({ from }) => from < 3));
    if (timed < 0) {
      const named = filled.length <= 2 ? dayOf(filled.join(' '), context) : undefined;
      const heads = columns === undefined ? readHeads(texts) : undefined;
      if (named !== undefined) {
        day = named;
        context.record.understood(span, `the day of the rows below: ${named}`);
      } else if (heads !== undefined) {
        columns = heads;
        context.record.understood(span, 'the columns of the programme');
      } else if (rows.length > 0) {
        context.record.dropped(
          span,
          `a row of the programme without a time: "${filled.join(' | ').slice(0, 80)}"`,
        );
      }
      continue;
    }
    const read = readTableRow(cells, texts, timed, columns, span, day, context);
    if (read === undefined) continue;
    day = read.day ?? day;
    rows.push(read);
    const time = cells[timed];
    if (time !== undefined) shared.set(time, [...(shared.get(time) ?? []), read]);
  }
  return divideShared(rows, [...shared.values()], context);
}
