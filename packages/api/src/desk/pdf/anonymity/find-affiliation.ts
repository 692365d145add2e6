import { foldMarks, splitWords } from '@ml4astro/edition/fold-name';
import type { Span } from './author-name.ts';
import { spellOut, type Word } from './words.ts';

const INSTITUTION =
  /univ|institut|colleg|laborator|observator|\bcent(?:er|re|ro|rum)\b|academ|polytech|école|ecole|eth\b|hochschule|foundation|\bschool\b/i;
const DEPARTMENT =
  /^(?:dept|department|faculty|division|school|group|fachbereich|dipartimento|département)\b/i;

/** Finds where an author is employed, in the words of the submission. A town, a country or a department name nobody. */
export function findAffiliation(
  affiliation: string,
  words: readonly Word[],
  isTitlePage: boolean,
): Span | undefined {
  for (const part of institutionsOf(affiliation)) {
    const parts = splitWords(part).map(foldMarks);
    const sought = parts.join('');
    // "MIT" is a word of many meanings further down.
    if (parts.length < 2 && !isTitlePage) continue;
    if (sought.length < 3) continue;
    for (const [at, word] of words.entries()) {
      if (!word.capital) continue;
      const next = spellOut(words, at, sought, 'folded');
      if (next !== undefined) return { start: word.start, end: words[next - 1]?.end ?? word.end };
    }
  }
  return undefined;
}

function institutionsOf(affiliation: string): readonly string[] {
  const parts = affiliation
    .split(/[,;/|()]|\s[-–—]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !DEPARTMENT.test(part));
  const named = parts.filter((part) => INSTITUTION.test(part));
  return named.length > 0 ? named : parts.slice(0, 1);
}
