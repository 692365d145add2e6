import type { Presentation } from '@ml4astro/edition';
import type { Element } from 'hast';
import { rowsOf } from '../date/labelled-line.ts';
import type { Section } from '../page/sections.ts';
import { isElement, linesOf, readText } from '../page/text-line.ts';
import type { ImportRecord } from '../report/import-record.ts';
import { notePaper } from './note-paper.ts';
import { presentationOf } from './presentation-of.ts';
import { readHeads, type PaperColumn } from './read-heads.ts';
import { readPaperRow } from './read-paper-row.ts';
import type { WrittenPaper } from './written-paper.ts';

/** The papers of a table, one a row; a row of one short cell says how those below are presented. */
export function readPaperTable(
  table: Element,
  section: Section,
  presentation: Presentation | undefined,
  record: ImportRecord,
): readonly WrittenPaper[] {
  const rows = rowsOf(table);
  const papers: WrittenPaper[] = [];
  let columns: readonly PaperColumn[] | undefined;
  let current = presentation;
  for (const row of rows) {
    const cells = row.children.filter((cell) => isElement(cell, 'td', 'th'));
    const texts = cells.map((cell) => readText([cell]));
    const span = { file: section.file, ...linesOf(row) };
    if (texts.every((text) => text === '')) continue;
    const heads = columns === undefined && papers.length === 0 ? readHeads(cells, texts) : undefined;
    if (heads !== undefined) {
      columns = heads;
      record.understood(span, 'the columns of the list of papers');
      continue;
    }
    const filled = texts.filter((text) => text !== '');
    if (
      filled.length === 1 &&
      (filled[0] ?? '').length < 60 &&
      presentationOf(filled[0] ?? '') !== undefined
    ) {
      current = presentationOf(filled[0] ?? '');
      record.understood(span, `the papers below are of this kind: ${current}`);
      continue;
    }
    const paper = readPaperRow(cells, texts, columns, current, span);
    if (paper === undefined)
      record.dropped(
        span,
        `a row of the list of papers in which no title and authors were found: "${filled.join(' | ').slice(0, 80)}"`,
      );
    else {
      papers.push(paper);
      notePaper(paper, record);
    }
  }
  return papers;
}
