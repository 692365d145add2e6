import type { PersonDetail } from '@ml4astro/api/public';

type Part = PersonDetail['editions'][number];
type Talk = Part['talks'][number];

/**
 * A person's talks of one year, parted: those that present one of their own papers stand with the paper, by its id; the
 * others by themselves. A talk on a paper bears the paper's title.
 */
export function presentedPapers({ talks, papers }: Pick<Part, 'talks' | 'papers'>): {
  talks: Talk[];
  presentations: ReadonlyMap<string, Talk[]>;
} {
  const paperOf = ({ title }: Talk) => papers.find((paper) => paper.title === title);
  const presentations = new Map<string, Talk[]>();
  for (const talk of talks) {
    const paper = paperOf(talk);
    if (paper !== undefined) presentations.set(paper.id, [...(presentations.get(paper.id) ?? []), talk]);
  }
  return { talks: talks.filter((talk) => paperOf(talk) === undefined), presentations };
}
