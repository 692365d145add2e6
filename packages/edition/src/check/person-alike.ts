import type { Finding } from '../finding.ts';
import { foldMarks, splitWords } from '../person/fold-name.ts';
import { findNearDuplicates } from '../person/near-duplicate.ts';
import type { SeriesScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const PERSON_NAME_EQUAL: FindingKind = {
  code: 'PERSON_NAME_EQUAL',
  severity: 'error',
  meaning:
    'Two records have one name. They are one person, whose years are then torn apart, or two, and the register must say so.',
  example: {
    wrong: '- { id: wei-zhang, name: Wei Zhang }\n- { id: wei-zhang-2, name: Wei Zhang }',
    right:
      '- { id: wei-zhang-2, name: Wei Zhang, distinctFrom: [{ person: wei-zhang, reason: another ORCID }] }',
  },
};

export const PERSON_NAME_NEAR: FindingKind = {
  code: 'PERSON_NAME_NEAR',
  severity: 'warning',
  meaning:
    "Two records have names that may be one person's. Somebody has to look: the check never joins them.",
  example: {
    wrong: '- { id: megan-ansdell, name: Megan Ansdell }\n- { id: megan-andsell, name: Megan Andsell }',
    right: '- { id: megan-ansdell, name: Megan Ansdell, aliases: [Megan Andsell] }',
  },
};

/** Persons of the register who may be one. Those that `distinctFrom` keeps apart were looked at. */
export function checkPersonAlike({ series, people, locate }: SeriesScope): readonly Finding[] {
  // A repeated id is a finding of its own; comparing its records would say the same again.
  const records = [...people.values()];
  const indexOf = new Map(series.people.map(({ id }, index) => [id, index]));
  return findNearDuplicates(records).flatMap(({ first, second, reason }) => {
    const [one, other] = [people.get(first), people.get(second)].sort(
      (a, b) => (indexOf.get(a?.id ?? '') ?? 0) - (indexOf.get(b?.id ?? '') ?? 0),
    );
    if (one === undefined || other === undefined) return [];
    const kind = sameName(one.name, other.name) ? PERSON_NAME_EQUAL : PERSON_NAME_NEAR;
    return [
      finding(
        kind,
        locate('people.yaml', [indexOf.get(other.id) ?? 0, 'name']),
        `"${other.name}" (${other.id}) and "${one.name}" (${one.id}) may be one person: ${reason}. If so, keep one record, the other ` +
          'form as an alias. If not, say so under `distinctFrom`, with how one knows.',
      ),
    ];
  });
}

function sameName(first: string, second: string): boolean {
  const [a, b] = [first, second].map((name) => splitWords(foldMarks(name)).join(' '));
  return a === b;
}
