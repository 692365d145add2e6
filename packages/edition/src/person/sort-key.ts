import type { PersonRecord } from '../schema/people-file.ts';
import { foldMarks, splitWords } from './fold-name.ts';

/**
 * The key that orders persons from A to Z when compared as text: family name, given names, id, without diacritics and
 * parted by tabs, which come before every letter and blank ("Li" before "Li Yang"). The family name is the record's
 * `family`, or the last word: "Patrick van der Smagt" stands under S.
 */
export function sortKey(person: Pick<PersonRecord, 'id' | 'name' | 'family'>): string {
  const written = person.name.trim().split(/\s+/);
  const family = person.family ?? written.at(-1) ?? '';
  const at = person.name.lastIndexOf(family);
  const given = at < 0 ? person.name : `${person.name.slice(0, at)} ${person.name.slice(at + family.length)}`;
  const parts = [family, given].map((part) => splitWords(part).map(foldMarks).join(' '));
  return [...parts, person.id].join('\t');
}
