import { suggest } from '../closest-word.ts';
import { DEADLINE_KEYS } from '../deadline-ledger.ts';
import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const DATE_UNTITLED: FindingKind = {
  code: 'DATE_UNTITLED',
  severity: 'error',
  meaning:
    'A date has a key that is not a standard one and no title. Often the key is mistyped, and then no window opens or closes.',
  example: { wrong: 'dates: { submision: [...] }', right: 'dates: { submission: [...] }' },
};

export const DATE_TITLE_UNUSED: FindingKind = {
  code: 'DATE_TITLE_UNUSED',
  severity: 'warning',
  meaning: 'A title is given to a date that the edition does not have.',
  example: {
    wrong: 'dateTitles: { slides-live: Talks online }   # dates has no slides-live',
    right: 'dates: { slides-live: [...] }',
  },
};

/** Dates that nobody could name, and names of no date. */
export function checkDateTitle({ edition, locateKey }: EditionScope): readonly Finding[] {
  const { dates, dateTitles } = edition.facts;
  const standard: readonly string[] = DEADLINE_KEYS;
  const untitled = Object.keys(dates)
    .filter((key) => !standard.includes(key) && dateTitles[key] === undefined)
    .map((key) => {
      const hint = suggest(key, standard) || ' Give it a title under `dateTitles`.';
      const message = `"${key}" is no standard date and has no title.${hint}`;
      return finding(DATE_UNTITLED, locateKey('edition.yaml', ['dates'], key), message);
    });
  const unused = Object.keys(dateTitles)
    .filter((key) => dates[key] === undefined)
    .map((key) => {
      const message = `"${key}" is titled here and no date of this edition.${suggest(key, Object.keys(dates))}`;
      return finding(DATE_TITLE_UNUSED, locateKey('edition.yaml', ['dateTitles'], key), message);
    });
  return [...untitled, ...unused];
}
