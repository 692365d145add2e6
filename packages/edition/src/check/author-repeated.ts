import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { authorIds } from './author-ids.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { findRepetitions } from './repeated.ts';

export const AUTHOR_REPEATED: FindingKind = {
  code: 'AUTHOR_REPEATED',
  severity: 'error',
  meaning: 'A paper lists an author twice, so the citation is wrong.',
  example: { wrong: 'authors: [jane-doe, wei-zhang, jane-doe]', right: 'authors: [jane-doe, wei-zhang]' },
};

export const CONTACT_NOT_AUTHOR: FindingKind = {
  code: 'CONTACT_NOT_AUTHOR',
  severity: 'warning',
  meaning: 'The contact of a paper is none of its authors.',
  example: {
    wrong: 'authors: [jane-doe]\ncontact: wei-zhang',
    right: 'authors: [jane-doe]\ncontact: jane-doe',
  },
};

/** Papers that list an author twice. */
export function checkAuthorRepeated({ edition, locate }: EditionScope): readonly Finding[] {
  return edition.contributions.flatMap((contribution, index) =>
    findRepetitions(authorIds(contribution)).map((repetition) =>
      finding(
        AUTHOR_REPEATED,
        locate('contributions.yaml', [index, 'authors', repetition.index]),
        `"${repetition.value}" is author ${repetition.firstIndex + 1} of paper ${contribution.id} already. Keep one.`,
      ),
    ),
  );
}

/** Papers whose contact did not write them. */
export function checkContactNotAuthor({ edition, locate }: EditionScope): readonly Finding[] {
  return edition.contributions.flatMap((contribution, index) => {
    const { contact, id } = contribution;
    if (contact === undefined || authorIds(contribution).includes(contact)) return [];
    const place = locate('contributions.yaml', [index, 'contact']);
    return [
      finding(CONTACT_NOT_AUTHOR, place, `"${contact}" is not an author of paper ${id}. Name one of them.`),
    ];
  });
}
