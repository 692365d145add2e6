import type { ImportRecord } from '../report/import-record.ts';
import type { WrittenPaper } from './written-paper.ts';

/** Tells the report of a paper that was read. */
export function notePaper(paper: WrittenPaper, record: ImportRecord): void {
  const told = `paper${paper.number === undefined ? '' : ` ${paper.number}`}: ${paper.title}`;
  if (paper.number === undefined) record.guessed(paper.span, `${told} (the page gives it no number)`);
  else record.understood(paper.span, told);
}
