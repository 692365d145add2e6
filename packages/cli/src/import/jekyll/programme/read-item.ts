import { findTimes } from '../date/written-time.ts';
import type { Section } from '../page/sections.ts';
import { linesOf, readLines, type PageNode } from '../page/text-line.ts';
import { composeRow } from './compose-row.ts';
import { cutLine, trimStart } from './cut-line.ts';
import type { ScheduleContext } from './schedule-context.ts';
import { splitKind } from './split-kind.ts';
import type { WrittenRow } from './written-row.ts';

/** `9:00 – 9:30: Welcome`, an item of a list. */
export function readItem(
  nodes: readonly PageNode[],
  section: Section,
  day: string | undefined,
  context: ScheduleContext,
): readonly WrittenRow[] {
  const lines = readLines(nodes);
  const [first, ...more] = lines;
  if (first === undefined) return [];
  const [times] = findTimes(first.text);
  if (times === undefined || times.from > 3) return [];
  const spans = nodes.map(linesOf);
  const span = {
    file: section.file,
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
  const rest = trimStart(cutLine(first, times.to));
  const parts = [rest, ...more].filter(({ text }) => text !== '');
  const labelled = splitKind(parts);
  return [composeRow(times, labelled, nodes, span, day, context)];
}
