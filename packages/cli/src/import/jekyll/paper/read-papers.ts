import type { Section } from '../page/sections.ts';
import { isElement, linesOf, readText, type PageNode } from '../page/text-line.ts';
import type { ImportRecord } from '../report/import-record.ts';
import { presentationOf } from './presentation-of.ts';
import { readPaperList } from './read-paper-list.ts';
import { readPaperParagraphs } from './read-paper-paragraphs.ts';
import { readPaperTable } from './read-paper-table.ts';
import type { WrittenPaper } from './written-paper.ts';

/** The accepted papers of a page: tables and lists of title, authors and links, in any order of columns. */
export function readPapers(
  sections: readonly Section[],
  record: ImportRecord,
  used: Set<PageNode>,
): readonly WrittenPaper[] {
  return sections.flatMap((section) => {
    if (section.kind !== 'papers') return [];
    let presentation = presentationOf([...section.within.slice(1), section.title].join(' '));
    const papers: WrittenPaper[] = [];
    const paragraphs: PageNode[] = [];
    for (const node of section.nodes.flatMap(unwrap)) {
      if (used.has(node)) continue;
      const read = isElement(node, 'table')
        ? readPaperTable(node, section, presentation, record)
        : isElement(node, 'ul', 'ol')
          ? readPaperList(node, section, presentation, record)
          : [];
      if (read.length > 0) used.add(node);
      else if (isElement(node, 'p', 'summary', 'h3', 'h4', 'h5', 'h6')) {
        const words = readText([node]);
        if (words.length < 40 && GROUP.test(words)) {
          presentation = presentationOf(words) ?? presentation;
          const told = `the papers below are of this kind: ${presentation ?? 'not stated'}`;
          record.understood({ file: section.file, ...linesOf(node) }, told);
          used.add(node);
        } else paragraphs.push(node);
      }
      papers.push(...read);
    }
    return papers.length > 0 ? papers : readPaperParagraphs(paragraphs, section, presentation, record, used);
  });
}

/** Words above a group of papers. */
const GROUP = /^(?:accepted\s+)?(?:spotlights?|orals?|posters?|contributed talks?|talks?|papers?)\b[^.]*$/i;

function unwrap(node: PageNode): readonly PageNode[] {
  return isElement(node, 'div', 'section', 'center', 'details', 'article')
    ? node.children.flatMap(unwrap)
    : [node];
}
