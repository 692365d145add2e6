import type { Presentation } from '@ml4astro/edition';
import { findTimes } from '../date/written-time.ts';
import type { PageNode, TextLine } from '../page/text-line.ts';
import { filesOf } from './files-of.ts';
import { numberFromFiles } from './number-from-files.ts';
import { splitEntry } from './split-entry.ts';
import type { WrittenPaper } from './written-paper.ts';

/** The paper of an item or a paragraph. A `strict` reading asks for a second line, or for bold or a link in the first. */
export function readEntry(
  lines: readonly TextLine[],
  nodes: readonly PageNode[],
  presentation: Presentation | undefined,
  span: WrittenPaper['span'],
  strict = false,
): WrittenPaper | undefined {
  const first = lines[0];
  if (first === undefined || findTimes(first.text)[0]?.from === 0) return undefined;
  const entry = splitEntry(lines);
  if (
    entry.title === undefined ||
    entry.authors.length === 0 ||
    (strict && lines.length < 2 && !first.pieces.some(({ strong, href }) => strong || href !== undefined))
  )
    return undefined;
  const files = nodes.flatMap(filesOf);
  return {
    number: entry.number ?? numberFromFiles(files),
    title: entry.title,
    authors: entry.authors,
    presentation: entry.presentation ?? presentation,
    files,
    span,
  };
}
