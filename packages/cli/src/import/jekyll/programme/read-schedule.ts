import type { Section } from '../page/sections.ts';
import { headingLevel, isElement, linesOf, readText, type PageNode } from '../page/text-line.ts';
import { dayOf } from './day-of.ts';
import { readDefinitions } from './read-definitions.ts';
import { readItem } from './read-item.ts';
import { readParagraph } from './read-paragraph.ts';
import { readScheduleTable } from './read-schedule-table.ts';
import type { ScheduleContext } from './schedule-context.ts';
import { startsWithTime } from './starts-with-time.ts';
import type { WrittenRow } from './written-row.ts';

/** The programme of a page: tables and lists whose entries begin with a time, over one day or several. */
export function readSchedule(sections: readonly Section[], context: ScheduleContext): readonly WrittenRow[] {
  const rows: WrittenRow[] = [];
  for (const section of sections) {
    if (section.kind === 'dates' || section.kind === 'papers') continue;
    let day = dayOf(section.title, context);
    for (const title of section.within.toReversed()) day ??= dayOf(title, context);
    for (const node of section.nodes) {
      if (headingLevel(node) > 0 || isElement(node, 'p')) day = dayOf(readText([node]), context, true) ?? day;
      const read = readNode(node, section, day, context);
      if (read.length >= (section.kind === 'schedule' ? 1 : 3)) {
        rows.push(...read);
        context.used.add(node);
        day = read.at(-1)?.day ?? day;
      }
    }
  }
  return rows;
}

function readNode(
  node: PageNode,
  section: Section,
  day: string | undefined,
  context: ScheduleContext,
): readonly WrittenRow[] {
  if (isElement(node, 'table')) return readScheduleTable(node, section, day, context);
  if (isElement(node, 'ul', 'ol')) {
    let current = day;
    return node.children.flatMap((item) => {
      if (!isElement(item, 'li')) return [];
      const nested = item.children.filter((child) => isElement(child, 'ul', 'ol'));
      const own = item.children.filter((child) => !isElement(child, 'ul', 'ol'));
      const read = readItem(
        nested.length > 0 && startsWithTime(own) ? item.children : own,
        section,
        current,
        context,
      );
      if (read.length > 0 || nested.length === 0) return read;
      // "Morning", "Day 2": an item that holds the rows of a part of the day.
      const head = { file: section.file, ...linesOf({ ...item, children: own }) };
      context.record.understood({ ...head, to: head.from }, `a part of the programme: ${readText(own)}`);
      current = dayOf(readText(own), context, true) ?? current;
      return nested.flatMap((list) => readNode(list, section, current, context));
    });
  }
  if (isElement(node, 'dl')) return readDefinitions(node, section, day, context);
  if (isElement(node, 'p')) return readParagraph(node, section, day, context);
  if (isElement(node, 'div', 'section', 'center', 'figure', 'nobr', 'span', 'font')) {
    let current = day;
    return node.children.flatMap((child) => {
      current = (headingLevel(child) > 0 ? dayOf(readText([child]), context) : undefined) ?? current;
      return readNode(child, section, current, context);
    });
  }
  return [];
}
