import type { Finding } from '../finding.ts';
import { orcidCheckDigit } from '../person/orcid-check-digit.ts';
import type { SeriesScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { findRepetitions } from './repeated.ts';

export const ORCID_WRONG: FindingKind = {
  code: 'ORCID_WRONG',
  severity: 'error',
  meaning:
    'The last character of an ORCID is a checksum of the others and does not fit, so a digit was mistyped.',
  example: { wrong: 'orcid: 0000-0002-1825-0079', right: 'orcid: 0000-0002-1825-0097' },
};

export const ORCID_REPEATED: FindingKind = {
  code: 'ORCID_REPEATED',
  severity: 'error',
  meaning: 'Two records have one ORCID, which belongs to one person.',
  example: {
    wrong: '- { id: jane-doe, orcid: 0000-0002-1825-0097 }\n- { id: j-doe, orcid: 0000-0002-1825-0097 }',
    right: 'One record, the other name as an alias.',
  },
};

/** ORCIDs that cannot be, or that two persons have. */
export function checkOrcid({ series, locate }: SeriesScope): readonly Finding[] {
  const wrong = series.people.flatMap(({ orcid }, index) => {
    const digit = orcid === undefined ? undefined : orcidCheckDigit(orcid);
    if (orcid === undefined || digit === orcid.at(-1)) return [];
    const message = `"${orcid}" is not an ORCID: after these digits it ends in ${digit}. Look it up at https://orcid.org/.`;
    return [finding(ORCID_WRONG, locate('people.yaml', [index, 'orcid']), message)];
  });
  const repeated = findRepetitions(series.people.map(({ orcid }) => orcid)).map(
    ({ value, index, firstIndex }) =>
      finding(
        ORCID_REPEATED,
        locate('people.yaml', [index, 'orcid']),
        `"${value}" is the ORCID of "${series.people[firstIndex]?.id}" too. Join the two records, or correct one.`,
      ),
  );
  return [...wrong, ...repeated];
}
