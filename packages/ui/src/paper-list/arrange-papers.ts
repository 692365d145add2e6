import type { ListedPaper } from './listed-paper.ts';
import { fitsPaperQuery } from './fits-paper-query.ts';
import type { PaperGrouping, PaperOrder, PaperQuery } from './paper-query.ts';

/** A part of a list under its heading. */
export interface PaperGroup {
  /** What its papers have in common: `poster`, `2023`, the id of a topic; empty for those that name none. */
  readonly key: string;
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
}

/** The groups that a list can be parted into, in their order, by what they are made of. */
export type PaperGroups = Readonly<Partial<Record<PaperGrouping, readonly PaperGroup[]>>>;

/** A group with its papers; `fits` says of each whether it is shown. */
export interface ArrangedGroup<Paper> {
  readonly group: PaperGroup;
  readonly papers: readonly { readonly paper: Paper; readonly fits: boolean }[];
  /** How many of them are shown. */
  readonly shown: number;
}

/**
 * Parts and sorts papers as a query asks. Those that do not fit keep their place, unshown, so that a list can be
 * widened again without being fetched again. Groups without a paper are left out.
 */
export function arrangePapers<Paper extends ListedPaper>(
  papers: readonly Paper[],
  query: PaperQuery,
  groups: PaperGroups,
): ArrangedGroup<Paper>[] {
  const fits = fitsPaperQuery(query);
  const parts = Map.groupBy(papers.toSorted(PAPER_SORTS[query.sort]), (paper) => keyOf(paper, query.group));
  return (groups[query.group] ?? []).flatMap((group) => {
    const members = parts.get(group.key)?.map((paper) => ({ paper, fits: fits(paper) }));
    if (members === undefined) return [];
    return [{ group, papers: members, shown: members.filter((member) => member.fits).length }];
  });
}

/** `12 of 78 papers`, `78 papers`, `1 paper`. */
export function paperCountWords(shown: number, total: number): string {
  const papers = `${total} ${total === 1 ? 'paper' : 'papers'}`;
  return shown === total ? papers : `${shown} of ${papers}`;
}

const PAPER_SORTS: Readonly<Record<PaperOrder, (a: ListedPaper, b: ListedPaper) => number>> = {
  edition: (a, b) => a.order - b.order,
  title: (a, b) => compare(a.title, b.title) || a.order - b.order,
  author: (a, b) => compare(a.firstAuthor, b.firstAuthor) || a.order - b.order,
};

/** Folded texts hold few letters but a-z: code units order them, and ten thousand at once. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function keyOf({ presentation, topics, year }: ListedPaper, grouping: PaperGrouping): string {
  return { presentation, topic: topics[0] ?? '', year, none: '' }[grouping];
}
