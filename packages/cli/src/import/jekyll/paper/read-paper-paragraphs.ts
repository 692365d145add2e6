import type { Presentation } from '@ml4astro/edition';
import type { Section } from '../page/sections.ts';
import { linesOf, readLines, type PageNode } from '../page/text-line.ts';
import type { ImportRecord } from '../report/import-record.ts';
import { notePaper } from './note-paper.ts';
import { readEntry } from './read-entry.ts';
import type { WrittenPaper } from './written-paper.ts';

/** Paragraphs of title and authors, as pages without lists give them. */
export function readPaperParagraphs(
  nodes: readonly PageNode[],
  section: Section,
  presentation: Presentation | undefined,
  record: ImportRecord,
  used: Set<PageNode>,
): readonly WrittenPaper[] {
  const read = nodes.map((node) => ({
    node,
    paper: readEntry(readLines([node]), [node], presentation, { file: section.file, ...linesOf(node) }, true),
  }));
  if (read.filter(({ paper }) => paper !== undefined).length < 2) return [];
  return read.flatMap(({ node, paper }) => {
    if (paper === undefined) return [];
    used.add(node);
    notePaper(paper, record);
    return [paper];
  });
}
