import { suggest } from '../closest-word.ts';
import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { CONTRIBUTION_UNKNOWN } from './linked-paper.ts';
import { findRepetitions } from './repeated.ts';
import { nameRow } from './row-time.ts';

export const POSTERS_MISPLACED: FindingKind = {
  code: 'POSTERS_MISPLACED',
  severity: 'error',
  meaning:
    'A row that is no poster session lists posters: either its kind is wrong, or the list belongs elsewhere.',
  example: {
    wrong: 'kind: break\nposters: [{ contribution: "58" }]',
    right: 'kind: poster-session\nposters: [{ contribution: "58" }]',
  },
};

export const POSTER_REPEATED: FindingKind = {
  code: 'POSTER_REPEATED',
  severity: 'error',
  meaning: 'A poster session lists one paper twice: as a rule another paper was meant, and has no board.',
  example: {
    wrong: 'posters: [{ contribution: "58" }, { contribution: "58" }]',
    right: 'posters: [{ contribution: "58" }, { contribution: "61" }]',
  },
};

export const BOARD_REPEATED: FindingKind = {
  code: 'BOARD_REPEATED',
  severity: 'error',
  meaning: 'Two posters of one session have one board, so two authors would stand before the same one.',
  example: {
    wrong: 'posters: [{ contribution: "58", board: A12 }, { contribution: "61", board: A12 }]',
    right: 'posters: [{ contribution: "58", board: A12 }, { contribution: "61", board: A13 }]',
  },
};

/** Posters of papers that there are not, of one paper twice, and on one board. */
export function checkPosters({ edition, locate }: EditionScope): readonly Finding[] {
  const papers = new Set(edition.contributions.map(({ id }) => id));
  return edition.schedule.flatMap(({ posters }, index) => {
    const at = (poster: number, field: string) => locate('schedule.yaml', [index, 'posters', poster, field]);
    return [
      ...posters.flatMap(({ contribution }, poster) =>
        papers.has(contribution)
          ? []
          : finding(
              CONTRIBUTION_UNKNOWN,
              at(poster, 'contribution'),
              `"${contribution}" is no paper of contributions.yaml.${suggest(contribution, papers)}`,
            ),
      ),
      ...findRepetitions(posters.map(({ contribution }) => contribution)).map((repetition) =>
        finding(
          POSTER_REPEATED,
          at(repetition.index, 'contribution'),
          `Paper ${repetition.value} is poster ${repetition.firstIndex + 1} of this session already. Which paper is this one?`,
        ),
      ),
      ...findRepetitions(posters.map(({ board }) => board)).map((repetition) =>
        finding(
          BOARD_REPEATED,
          at(repetition.index, 'board'),
          `Board "${repetition.value}" has paper ${posters[repetition.firstIndex]?.contribution} already. Give each poster a board of its own.`,
        ),
      ),
    ];
  });
}

/** Posters on a row of another kind. */
export function checkPostersMisplaced({ edition, locate }: EditionScope): readonly Finding[] {
  return edition.schedule.flatMap((row, index) => {
    if (row.kind === 'poster-session' || row.posters.length === 0) return [];
    const message = `${nameRow(row)} lists posters and is of kind ${row.kind}. Only a poster-session has posters.`;
    return [finding(POSTERS_MISPLACED, locate('schedule.yaml', [index, 'posters']), message)];
  });
}
