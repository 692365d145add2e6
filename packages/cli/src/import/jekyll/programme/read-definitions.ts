import type { Element } from 'hast';
import type { Section } from '../page/sections.ts';
import { isElement } from '../page/text-line.ts';
import { readItem } from './read-item.ts';
import type { ScheduleContext } from './schedule-context.ts';
import type { WrittenRow } from './written-row.ts';

/** The rows of a list of definitions whose terms begin with a time. */
export function readDefinitions(
  list: Element,
  section: Section,
  day: string | undefined,
  context: ScheduleContext,
): readonly WrittenRow[] {
  const items = list.children.filter((child) => isElement(child, 'dt', 'dd'));
  return items.flatMap((item, index) => {
    const next = items[index + 1];
    return isElement(item, 'dt')
      ? readItem(isElement(next, 'dd') ? [item, next] : [item], section, day, context)
      : [];
  });
}
