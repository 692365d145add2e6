import { readLines, type PageNode } from '../page/text-line.ts';

/** Whether a cell links more than a word or two, as a title does. */
export function isLinked(node: PageNode): boolean {
  return readLines([node]).some(({ pieces }) =>
    pieces.some(({ href, text }) => href !== undefined && text.length > 12),
  );
}
