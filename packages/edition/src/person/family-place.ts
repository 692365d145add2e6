import type { PersonRecord } from '../schema/people-file.ts';

/** Scripts that write a name without a blank in it. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** A name taken apart at the part that sorts it. */
export interface FamilyPlace {
  /** The words before the family name, as written. */
  readonly before: readonly string[];
  /** The record's `family`, or the last word. */
  readonly family: string;
  /** The words after it: the given names where the family name stands first. */
  readonly after: readonly string[];
}

/**
 * Finds the family name in a name, as whole words: "Li" stands first in "Li Lilian". A `family` that the name does not
 * hold stays the family name, and all words of the name are given ones.
 */
export function placeFamily({ name, family }: Pick<PersonRecord, 'name' | 'family'>): FamilyPlace {
  const words = name.trim().split(/\s+/);
  if (family === undefined) return { before: words.slice(0, -1), family: words.at(-1) ?? '', after: [] };
  const sought = family.split(/\s+/);
  const at = words.findLastIndex((_, start) =>
    sought.every((word, offset) => words[start + offset] === word),
  );
  if (at < 0) return placeWithoutBlanks(words, family);
  return { before: words.slice(0, at), family, after: words.slice(at + sought.length) };
}

/** A name of one word may hold both names without a blank, the family name first: 李明. */
function placeWithoutBlanks(words: readonly string[], family: string): FamilyPlace {
  const [word = '', ...more] = words;
  const given =
    more.length === 0 && UNSPACED.test(word) && word.startsWith(family) ? word.slice(family.length) : '';
  return given === '' ? { before: words, family, after: [] } : { before: [], family, after: [given] };
}
