import type { Finding } from '../finding.ts';
import { suggest } from '../closest-word.ts';
import type { Contribution } from '../schema/contributions-file.ts';
import { authorIds } from './author-ids.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { foldTitle } from './fold-title.ts';
import { findRepetitions } from './repeated.ts';

export const CONTRIBUTION_UNKNOWN: FindingKind = {
  code: 'CONTRIBUTION_UNKNOWN',
  severity: 'error',
  meaning: 'A row of the programme names a paper that contributions.yaml does not have.',
  example: { wrong: 'contribution: "85"', right: 'contribution: "58"' },
};

export const CONTRIBUTION_SCHEDULED_TWICE: FindingKind = {
  code: 'CONTRIBUTION_SCHEDULED_TWICE',
  severity: 'error',
  meaning: 'Two rows present one paper. As a rule one of them was copied and links the wrong paper.',
  example: {
    wrong: '- contribution: "58"\n- contribution: "58"',
    right: '- contribution: "58"\n- contribution: "61"',
  },
};

export const SPEAKER_NOT_AUTHOR: FindingKind = {
  code: 'SPEAKER_NOT_AUTHOR',
  severity: 'warning',
  meaning:
    'A speaker is not among the authors of the paper that the row links: the link or the speaker is probably wrong.',
  example: {
    wrong: 'speakers: [jane-doe]\ncontribution: "58"   # by wei-zhang',
    right: 'speakers: [wei-zhang]\ncontribution: "58"',
  },
};

export const TITLE_DIFFERS: FindingKind = {
  code: 'TITLE_DIFFERS',
  severity: 'warning',
  meaning: 'A row and the paper it links have different titles: one of them is old, or the link is wrong.',
  example: {
    wrong: 'title: Galaxies in motion\ncontribution: "58"   # Galaxies at rest',
    right: 'title: Galaxies at rest\ncontribution: "58"',
  },
};

/** Rows that present a paper which is another's, or none. */
export function checkLinkedPaper({ edition, locate }: EditionScope): readonly Finding[] {
  // Of a repeated number the first: the repetition is a finding of its own.
  const papers = new Map(edition.contributions.toReversed().map((each) => [each.id, each]));
  return edition.schedule.flatMap((row, index) => {
    if (row.contribution === undefined) return [];
    const paper = papers.get(row.contribution);
    const at = (field: string, ...below: number[]) => locate('schedule.yaml', [index, field, ...below]);
    if (paper === undefined) {
      const hint = suggestPaper(row.title, row.contribution, edition.contributions);
      return [
        finding(
          CONTRIBUTION_UNKNOWN,
          at('contribution'),
          `"${row.contribution}" is no paper of contributions.yaml.${hint}`,
        ),
      ];
    }
    const authors = authorIds(paper);
    const strangers = row.speakers.flatMap((speaker, position) =>
      authors.includes(speaker) || authors.includes(undefined)
        ? []
        : [
            finding(
              SPEAKER_NOT_AUTHOR,
              at('speakers', position),
              `"${speaker}" is not an author of paper ${paper.id}, "${paper.title}".`,
            ),
          ],
    );
    if (foldTitle(row.title) === foldTitle(paper.title)) return strangers;
    const message = `"${row.title}" presents paper ${paper.id}, whose title is "${paper.title}". Write one title in both places.`;
    return [...strangers, finding(TITLE_DIFFERS, at('title'), message)];
  });
}

/** Papers that two rows present. */
export function checkScheduledTwice({ edition, locate }: EditionScope): readonly Finding[] {
  return findRepetitions(
    // A talk that was cancelled may have come back in another row.
    edition.schedule.map(({ contribution, cancelled }) => (cancelled ? undefined : contribution)),
  ).map(({ value, index, firstIndex }) =>
    finding(
      CONTRIBUTION_SCHEDULED_TWICE,
      locate('schedule.yaml', [index, 'contribution']),
      `Paper ${value} is presented in row "${edition.schedule[firstIndex]?.id}" already. Which paper does this row present?`,
    ),
  );
}

function suggestPaper(title: string, id: string, papers: readonly Contribution[]): string {
  const titled = papers.find((paper) => foldTitle(paper.title) === foldTitle(title));
  return titled === undefined
    ? suggest(
        id,
        papers.map((paper) => paper.id),
      )
    : ` "${titled.id}" has this row's title.`;
}
