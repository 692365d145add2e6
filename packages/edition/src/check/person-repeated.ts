import type { Finding } from '../finding.ts';
import type { EditionScope, SeriesScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { findRepetitions } from './repeated.ts';

export const PERSON_REPEATED: FindingKind = {
  code: 'PERSON_REPEATED',
  severity: 'error',
  meaning: 'Two records of people.yaml have one id, so nobody can say whom it names.',
  example: {
    wrong: '- { id: jane-doe, name: Jane Doe }\n- { id: jane-doe, name: J. Doe }',
    right: 'One record, the other form as an alias.',
  },
};

export const ROLE_REPEATED: FindingKind = {
  code: 'ROLE_REPEATED',
  severity: 'error',
  meaning: 'An edition gives a person the same role twice, so the person would be shown twice.',
  example: {
    wrong: '- { person: jane-doe, role: soc }\n- { person: jane-doe, role: soc }',
    right: '- { person: jane-doe, role: soc }',
  },
};

/** Ids of the register that stand twice. */
export function checkPersonRepeated({ series, locate }: SeriesScope): readonly Finding[] {
  return findRepetitions(series.people.map(({ id }) => id)).map(({ value, index, firstIndex }) =>
    finding(
      PERSON_REPEATED,
      locate('people.yaml', [index, 'id']),
      `"${value}" is the id of entry ${firstIndex + 1} already. Join the two, or give this person another id.`,
    ),
  );
}

/** Persons who have one role twice in an edition. */
export function checkRoleRepeated({ edition, locate }: EditionScope): readonly Finding[] {
  const roles = edition.facts.people;
  return findRepetitions(roles.map(({ person, role }) => `${person} ${role}`)).map(({ index }) =>
    finding(
      ROLE_REPEATED,
      locate('edition.yaml', ['people', index, 'person']),
      `"${roles[index]?.person}" is ${roles[index]?.role} in this edition already. Keep one of the two lines.`,
    ),
  );
}
