import { findClosest } from '../closest-word.ts';
import type { Finding } from '../finding.ts';
import type { DataPath } from '../source-file.ts';
import type { EditionScope, SeriesScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const PERSON_UNKNOWN: FindingKind = {
  code: 'PERSON_UNKNOWN',
  severity: 'error',
  meaning: 'An id that names a person stands for nobody in people.yaml, so the page would show no name.',
  example: { wrong: 'panelists: [andsell-megan]', right: 'panelists: [megan-ansdell]' },
};

/** Ids in an edition that nobody in the register has, nor in the copy of a sealed edition. */
export function checkPersonUnknown({ edition, people, register, locate }: EditionScope): readonly Finding[] {
  const roles = new Map(edition.facts.people.map(({ person, role }) => [person, role]));
  return listMentions(edition)
    .filter(({ person }) => !people.has(person) || !register.has(person))
    .map(({ person, file, path }) => {
      if (people.has(person)) {
        const message = `"${person}" is nobody in editions/people.yaml any more, and this sealed edition names that record. Put it back.`;
        return finding(PERSON_UNKNOWN, locate(file, path), message);
      }
      const missing = edition.sealed ? `editions/${edition.year}/people.yaml` : 'editions/people.yaml';
      const closest =
        findClosest(
          person,
          [...roles.keys()].filter((id) => people.has(id)),
        ) ?? findClosest(person, people.keys());
      const role = closest === undefined ? undefined : roles.get(closest);
      const who =
        role === undefined ? people.get(closest ?? '')?.name : `${role.replaceAll('-', ' ')} in this edition`;
      const hint =
        closest === undefined ? ' Add the person there first.' : ` Did you mean "${closest}" (${who})?`;
      return finding(PERSON_UNKNOWN, locate(file, path), `"${person}" is nobody in ${missing}.${hint}`);
    });
}

/** Ids in `distinctFrom` that nobody in the register has. */
export function checkDistinctFromUnknown({ series, people, locate }: SeriesScope): readonly Finding[] {
  return series.people.flatMap(({ id, distinctFrom }, index) =>
    distinctFrom.flatMap(({ person }, at) => {
      if (people.has(person) && person !== id) return [];
      const place = locate('people.yaml', [index, 'distinctFrom', at, 'person']);
      const message =
        person === id
          ? `"${person}" cannot be distinct from itself. Name the other person.`
          : `"${person}" is nobody in editions/people.yaml. Name a person of a like name, or leave the line out.`;
      return [finding(PERSON_UNKNOWN, place, message)];
    }),
  );
}

/** Every place of an edition that names a person by id. */
function listMentions(
  edition: EditionScope['edition'],
): readonly { person: string; file: string; path: DataPath }[] {
  const roles = edition.facts.people.map(({ person }, index) => ({
    person,
    file: 'edition.yaml',
    path: ['people', index, 'person'],
  }));
  const speakers = edition.schedule.flatMap((row, index) =>
    (['speakers', 'panelists'] as const).flatMap((field) =>
      row[field].map((person, at) => ({ person, file: 'schedule.yaml', path: [index, field, at] })),
    ),
  );
  const authors = edition.contributions.flatMap(({ authors, contact }, index) => [
    ...authors.flatMap((author, at) => {
      const path = [index, 'authors', at];
      if (typeof author === 'string') return [{ person: author, file: 'contributions.yaml', path }];
      return 'person' in author
        ? [{ person: author.person, file: 'contributions.yaml', path: [...path, 'person'] }]
        : [];
    }),
    ...(contact === undefined
      ? []
      : [{ person: contact, file: 'contributions.yaml', path: [index, 'contact'] }]),
  ]);
  const tasks = edition.todo.flatMap(({ person }, index) =>
    person === undefined ? [] : [{ person, file: 'todo.yaml', path: [index, 'person'] }],
  );
  return [...roles, ...speakers, ...authors, ...tasks];
}
