import type { PageNode } from '../page/text-line.ts';
import { isLinked } from './is-linked.ts';
import type { PaperColumn } from './read-heads.ts';
import type { WrittenAuthor } from './written-paper.ts';

/** A cell of a row of papers that shows words. */
export interface ShownCell {
  readonly cell: PageNode;
  readonly text: string;
  readonly column: PaperColumn;
  readonly authors: readonly WrittenAuthor[];
}

/** The column of titles, else the cell that links the paper, else the one that cannot be a list of names, else the longest. */
export function findTitle(cells: readonly ShownCell[]): ShownCell | undefined {
  const others = cells.filter(({ column }) => column === 'other');
  const linked = others.filter(({ cell }) => isLinked(cell));
  return (
    cells.find(({ column }) => column === 'title') ??
    (linked.length === 1 ? linked[0] : undefined) ??
    others.find(({ authors }) => authors.length === 0) ??
    // "Neural Wind Models" may be a name, "Doe, Jane; Roe, Ana" no title.
    others.toSorted((a, b) => a.authors.length - b.authors.length || b.text.length - a.text.length)[0]
  );
}
