import type { Element } from 'hast';
import type { Section } from '../page/sections.ts';
import { isElement, linesOf, readText, type PageNode } from '../page/text-line.ts';
import { readItem } from './read-item.ts';
import type { ScheduleContext } from './schedule-context.ts';
import { startsWithTime } from './starts-with-time.ts';
import type { WrittenRow } from './written-row.ts';

/** Lines of a paragraph that begin with a time, as `<br>` parts them, or lines of the file. */
export function readParagraph(
  paragraph: Element,
  section: Section,
  day: string | undefined,
  context: ScheduleContext,
): readonly WrittenRow[] {
  const groups: PageNode[][] = [[]];
  for (const child of paragraph.children.flatMap(splitAtBreaks)) {
    if (isElement(child, 'br')) groups.push([]);
    else groups.at(-1)?.push(child);
  }
  const starts = groups.filter((group) => startsWithTime(group));
  // A sentence that begins with a time is no programme.
  const few = starts.length === 1 && section.kind === 'schedule' && readText([paragraph]).length < 160;
  return starts.length >= 2 || few ? starts.flatMap((group) => readItem(group, section, day, context)) : [];
}

function splitAtBreaks(node: PageNode): readonly PageNode[] {
  if (node.type !== 'text' || !node.value.includes('\n')) return [node];
  const { from } = linesOf(node);
  return node.value.split('\n').flatMap((value, index) => {
    const at = { line: from + index, column: 1 };
    const text = { type: 'text' as const, value, position: { start: at, end: at } };
    return index === 0
      ? [text]
      : [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }, text];
  });
}
