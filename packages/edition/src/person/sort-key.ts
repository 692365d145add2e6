import type { PersonRecord } from '../schema/people-file.ts';
import { placeFamily } from './family-place.ts';
import { foldMarks, splitWords } from './fold-name.ts';

/**
 * The key that orders persons from A to Z when compared as text: family name, given names, id, without diacritics and
 * parted by tabs, which come before every letter and blank ("Li" before "Li Yang"). The family name is the record's
 * `family`, or the last word: "Patrick van der Smagt" stands under S.
 */
export function sortKey(person: Pick<PersonRecord, 'id' | 'name' | 'family'>): string {
  const { before, family, after } = placeFamily(person);
  const parts = [family, [...before, ...after].join(' ')].map((part) =>
    splitWords(part).map(foldMarks).join(' '),
  );
  return [...parts, person.id].join('\t');
}
