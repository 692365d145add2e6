import { findTimes } from '../date/written-time.ts';
import { readLines, type PageNode } from '../page/text-line.ts';

/** Whether the first line of the nodes begins with a time. */
export function startsWithTime(nodes: readonly PageNode[]): boolean {
  const [first] = readLines(nodes);
  return first !== undefined && findTimes(first.text).some(({ from }) => from <= 3);
}
