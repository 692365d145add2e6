import type { Finding } from '../finding.ts';
import { matchPerson, type MatchVia, type PersonMatch } from '../person/match-person.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const AUTHOR_UNRESOLVED: FindingKind = {
  code: 'AUTHOR_UNRESOLVED',
  severity: 'warning',
  meaning:
    'An author is written by name, so the paper is missing on the page of that person. Write down who it is.',
  example: { wrong: 'authors: [{ name: "Ansdell, M." }]', right: 'authors: [megan-ansdell]' },
};

const EVIDENCE: Readonly<Record<MatchVia, string>> = {
  name: 'the same name',
  alias: 'a known form of the name',
  diacritics: 'the same name but for its marks',
  'middle-name': 'the same name but for a middle name',
  'short-form': 'a short form of the given name',
  initials: 'the same family name and fitting initials',
};

/** Authors written by name, with whom they may be and what speaks for it. */
export function checkAuthorUnresolved({ edition, series, locate }: EditionScope): readonly Finding[] {
  return edition.contributions.flatMap(({ authors }, index) =>
    authors.flatMap((author, at) => {
      if (typeof author === 'string' || !('name' in author)) return [];
      const place = locate('contributions.yaml', [index, 'authors', at, 'name']);
      return [
        finding(
          AUTHOR_UNRESOLVED,
          place,
          `"${author.name}" is ${propose(matchPerson(author.name, series.people))}`,
        ),
      ];
    }),
  );
}

function propose(match: PersonMatch): string {
  if (match.kind === 'one')
    return `probably "${match.person.id}" (${EVIDENCE[match.via]}). If so, write the id.`;
  if (match.kind === 'several') {
    const ids = match.people.map(({ id }) => `"${id}"`).join(' or ');
    return `${ids}: the name fits each. Write the id of the one it is.`;
  }
  const near = match.near.map(({ id }) => `"${id}"`).join(', ');
  const known = near === '' ? '' : ` Or is it ${near}, with a slip of the pen?`;
  return `nobody in editions/people.yaml. Add the person there and write the id.${known}`;
}
