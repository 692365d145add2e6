import { yearOfSlug } from '../edition-slug.ts';
import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const YEAR_DIFFERS: FindingKind = {
  code: 'YEAR_DIFFERS',
  severity: 'error',
  meaning:
    'The workshop, the conference or the base path of an edition names another year than its folder: the facts of an earlier year were ' +
    'copied and not changed.',
  example: {
    wrong: '# editions/2026/edition.yaml\nworkshop: [{ value: 2025-07-20, announced: 2025-04-29 }]',
    right: 'workshop: [{ value: 2026-07-18, announced: 2026-03-02 }]',
  },
};

/** Editions whose base path ends in another year than that of their folder. */
export function checkPathYear({ edition, locate }: EditionScope): readonly Finding[] {
  const { year, slug, facts } = edition;
  if (yearOfSlug(slug) === year) return [];
  const right = facts.path.replace(/\d{4}$/, String(year));
  const message = `The base path is "${facts.path}" and its folder is ${year}. Write ${right}.`;
  return [finding(YEAR_DIFFERS, locate('edition.yaml', ['path']), message)];
}

/** Editions whose conference carries another year in its name. */
export function checkConferenceYear({ edition, locate }: EditionScope): readonly Finding[] {
  const { name } = edition.facts.conference;
  const named = /\b(?:19|20)\d{2}\b/.exec(name)?.[0];
  if (named === undefined || Number(named) === edition.year) return [];
  const message = `The conference is "${name}" and its folder is ${edition.year}. Write ${name.replace(named, String(edition.year))}.`;
  return [finding(YEAR_DIFFERS, locate('edition.yaml', ['conference', 'name']), message)];
}

/** Editions whose workshop is not in the year of their folder. */
export function checkEditionYear({ edition, locate }: EditionScope): readonly Finding[] {
  const lines = edition.ledgers.get('workshop')?.lines ?? [];
  const deadline = lines.at(-1)?.deadline;
  if (deadline?.firstDay === undefined || deadline.firstDay.year === edition.year) return [];
  const place = locate('edition.yaml', ['dates', 'workshop', lines.length - 1, 'value']);
  return [
    finding(
      YEAR_DIFFERS,
      place,
      `The workshop is on "${deadline.label}" and its folder is ${edition.year}. Give its day in ${edition.year}, or rename the folder.`,
    ),
  ];
}
