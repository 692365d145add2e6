import type { Presentation } from '@ml4astro/edition';
import type { Element } from 'hast';
import type { Section } from '../page/sections.ts';
import { isElement, linesOf, readLines, readText } from '../page/text-line.ts';
import type { ImportRecord } from '../report/import-record.ts';
import { notePaper } from './note-paper.ts';
import { readEntry } from './read-entry.ts';
import type { WrittenPaper } from './written-paper.ts';

/** The papers of a list, if at least half of its items are papers. */
export function readPaperList(
  list: Element,
  section: Section,
  presentation: Presentation | undefined,
  record: ImportRecord,
): readonly WrittenPaper[] {
  const items = list.children.filter((item) => isElement(item, 'li'));
  const read = items.map((item) => {
    const span = { file: section.file, ...linesOf(item) };
    return { item, span, paper: readEntry(readLines([item]), [item], presentation, span) };
  });
  const papers = read.flatMap(({ paper }) => (paper === undefined ? [] : [paper]));
  if (papers.length * 2 < items.length) return [];
  for (const { item, span, paper } of read) {
    if (paper !== undefined) notePaper(paper, record);
    else
      record.dropped(
        span,
        `an item of the list of papers in which no title and authors were found: "${readText([item]).slice(0, 80)}"`,
      );
  }
  return papers;
}
