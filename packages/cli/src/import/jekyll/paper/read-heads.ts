import { isElement, type PageNode } from '../page/text-line.ts';

/** What a column of a table of papers holds. */
export type PaperColumn = 'number' | 'title' | 'authors' | 'presentation' | 'file' | 'other';

const COLUMNS: readonly (readonly [RegExp, PaperColumn])[] = [
  [/^(?:#|no\.?|number|id|paper (?:id|#|number)|nr\.?)$/i, 'number'],
  [/^(?:paper )?titles?$|^papers?$|^contributions?$|^abstracts?$|^posters?$/i, 'title'],
  [/authors?|presenters?|speakers?/i, 'authors'],
  [/type|presentation|format|track|session|category|kind/i, 'presentation'],
  [/pdf|link|paper|file|url|download|poster|slides|video|code|arxiv/i, 'file'],
];

/** The columns that a row of heads names, if one is of titles and there are others. */
export function readHeads(
  cells: readonly PageNode[],
  texts: readonly string[],
): readonly PaperColumn[] | undefined {
  const columns = texts.map(
    (text): PaperColumn =>
      COLUMNS.find(([pattern]) => pattern.test(text.trim()) && text.length < 30)?.[1] ?? 'other',
  );
  const heads =
    cells.every((cell) => isElement(cell, 'th')) ||
    columns.filter((column) => column !== 'other').length >= 2;
  return heads && columns.includes('title') && columns.some((column) => column !== 'title')
    ? columns
    : undefined;
}
