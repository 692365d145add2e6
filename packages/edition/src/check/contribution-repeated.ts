import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { foldTitle } from './fold-title.ts';
import { findRepetitions } from './repeated.ts';

export const CONTRIBUTION_REPEATED: FindingKind = {
  code: 'CONTRIBUTION_REPEATED',
  severity: 'error',
  meaning: 'Two papers of an edition have one number, so one of them has no page.',
  example: { wrong: '- id: "58"\n- id: "58"', right: '- id: "58"\n- id: "59"' },
};

export const CONTRIBUTION_TITLE_REPEATED: FindingKind = {
  code: 'CONTRIBUTION_TITLE_REPEATED',
  severity: 'warning',
  meaning: 'Two papers of an edition have one title, as happens when one is pasted twice.',
  example: {
    wrong: '- { id: "58", title: Galaxies in motion }\n- { id: "61", title: Galaxies in motion }',
    right: 'One entry, or the title that the second paper has.',
  },
};

/** Numbers and titles that two papers share. */
export function checkContributionRepeated({ edition, locate }: EditionScope): readonly Finding[] {
  const papers = edition.contributions;
  const numbers = findRepetitions(papers.map(({ id }) => id)).map(({ value, index, firstIndex }) =>
    finding(
      CONTRIBUTION_REPEATED,
      locate('contributions.yaml', [index, 'id']),
      `"${value}" is the number of "${papers[firstIndex]?.title}" already. Give each paper its own.`,
    ),
  );
  const titles = findRepetitions(papers.map(({ title }) => foldTitle(title))).map(({ index, firstIndex }) =>
    finding(
      CONTRIBUTION_TITLE_REPEATED,
      locate('contributions.yaml', [index, 'title']),
      `"${papers[index]?.title}" is the title of paper ${papers[firstIndex]?.id} too. Was one entry pasted twice?`,
    ),
  );
  return [...numbers, ...titles];
}
