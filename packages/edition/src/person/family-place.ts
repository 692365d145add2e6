import type { PersonRecord } from '../schema/people-file.ts';

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
  return at < 0
    ? { before: words, family, after: [] }
    : { before: words.slice(0, at), family, after: words.slice(at + sought.length) };
}
