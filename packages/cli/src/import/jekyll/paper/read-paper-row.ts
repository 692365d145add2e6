import type { Presentation } from '@ml4astro/edition';
import { readLines, type PageNode } from '../page/text-line.ts';
import { filesOf } from './files-of.ts';
import { findTitle } from './find-title.ts';
import { isLinkAlone } from './is-link-alone.ts';
import { isLinked } from './is-linked.ts';
import { numberFromFiles } from './number-from-files.ts';
import { presentationOf } from './presentation-of.ts';
import { readAuthors } from './read-authors.ts';
import type { PaperColumn } from './read-heads.ts';
import { splitEntry } from './split-entry.ts';
import { takeMark } from './take-mark.ts';
import type { WrittenPaper } from './written-paper.ts';

/** The paper of one row of a table, with heads or without; `undefined` without a title or authors. */
export function readPaperRow(
  cells: readonly PageNode[],
  texts: readonly string[],
  columns: readonly PaperColumn[] | undefined,
  presentation: Presentation | undefined,
  span: WrittenPaper['span'],
): WrittenPaper | undefined {
  const columnOf = (index: number): PaperColumn => columns?.[index] ?? 'other';
  const numberAt = texts.findIndex(
    (text, index) => columnOf(index) === 'number' || (columns === undefined && /^#?\d{1,4}\.?$/.test(text)),
  );
  const number = numberOf(texts[numberAt] ?? '');
  const shown = cells.flatMap((cell, index) => {
    const text = texts[index] ?? '';
    return text === '' || index === numberAt
      ? []
      : [{ cell, text, column: columnOf(index), authors: readAuthors(text) }];
  });
  const marks = shown.filter(
    ({ column, text, cell }) =>
      column === 'presentation' ||
      (column === 'other' && text.length < 20 && presentationOf(text) !== undefined && !isLinked(cell)),
  );
  const words = shown.filter(
    (each) =>
      !marks.includes(each) && each.column !== 'file' && !(each.column === 'other' && isLinkAlone(each.cell)),
  );
  const titled = findTitle(words);
  if (titled === undefined) return undefined;
  const beside = words
    .filter(
      (each) =>
        each !== titled && (each.column === 'authors' || each.column === 'other') && each.authors.length > 0,
    )
    .toSorted(
      (a, b) =>
        Number(b.column === 'authors') - Number(a.column === 'authors') ||
        b.authors.length - a.authors.length,
    )[0];
  const parted = beside === undefined ? splitEntry(readLines([titled.cell])) : undefined;
  const title = parted === undefined ? titled.text : parted.title;
  const authors = beside?.authors ?? parted?.authors ?? [];
  const kind =
    marks.map(({ text }) => presentationOf(text)).find((each) => each !== undefined) ??
    parted?.presentation ??
    presentation;
  if (title === undefined || authors.length === 0) return undefined;
  const marked = takeMark(title);
  const files = cells.flatMap((cell) => filesOf(cell));
  return {
    number: number ?? numberFromFiles(files),
    title: marked.title,
    authors,
    presentation: marked.presentation ?? kind,
    files,
    span,
  };
}

function numberOf(text: string): string | undefined {
  const number = text.replace(/[^A-Za-z0-9]/g, '');
  return /\d/.test(number) && number.length < 10 ? number : undefined;
}
