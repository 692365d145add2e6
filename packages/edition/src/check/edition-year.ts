import type { Finding } from '../finding.ts';
import type { EditionScope, SeriesScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { findRepetitions } from './repeated.ts';

export const YEAR_DIFFERS: FindingKind = {
  code: 'YEAR_DIFFERS',
  severity: 'error',
  meaning:
    'The workshop of an edition is in another year than its folder: the facts of an earlier year were copied and not changed.',
  example: {
    wrong: '# editions/2026/edition.yaml\nworkshop: [{ value: 2025-07-20, announced: 2025-04-29 }]',
    right: 'workshop: [{ value: 2026-07-18, announced: 2026-03-02 }]',
  },
};

export const PATH_REPEATED: FindingKind = {
  code: 'PATH_REPEATED',
  severity: 'error',
  meaning: 'Two editions have one base path, so one of the two sites cannot be reached.',
  example: { wrong: 'path: /icml2025   # in editions/2026 too', right: 'path: /icml2026' },
};

/** Editions whose workshop is not in the year of their folder. */
export function checkEditionYear({ edition, locate }: EditionScope): readonly Finding[] {
  const lines = edition.ledgers.get('workshop')?.lines ?? [];
  const deadline = lines.at(-1)?.deadline;
  if (deadline?.firstDay === undefined || deadline.firstDay.year === edition.year) return [];
  const place = locate('edition.yaml', ['dates', 'workshop', lines.length - 1, 'value']);
  return [
    finding(YEAR_DIFFERS, place, `The workshop is on "${deadline.label}" and its folder is ${edition.year}.`),
  ];
}

/** Base paths that an earlier edition has. */
export function checkPathRepeated({ series, locate }: SeriesScope): readonly Finding[] {
  return findRepetitions(series.editions.map(({ facts }) => facts.path)).map(({ value, index, firstIndex }) =>
    finding(
      PATH_REPEATED,
      locate(`${series.editions[index]?.year}/edition.yaml`, ['path']),
      `"${value}" is the base path of ${series.editions[firstIndex]?.year}. Give each edition its own.`,
    ),
  );
}
