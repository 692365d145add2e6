import { distance } from 'fastest-levenshtein';

/** Below this length another letter makes another name: Zhang and Zheng, Liang and Xiang, Yan and Yin. */
const LONG_ENOUGH = 6;

/**
 * True when two words of at least six letters differ by one slip of the pen after their first letter: a letter missing,
 * added or changed, or two neighbours swapped (Scaiffe and Scaife, Andsell and Ansdell).
 */
export function isSpellingSlip(first: string, second: string): boolean {
  if (Math.min(first.length, second.length) < LONG_ENOUGH || first.charAt(0) !== second.charAt(0))
    return false;
  if (Math.abs(first.length - second.length) > 1) return false;
  const edits = distance(first, second);
  return edits === 1 || (edits === 2 && isSwap(first, second));
}

/** Every word that is left when one letter is taken out. Words one slip apart have one in common, or are each other's. */
export function deleteOneLetter(word: string): readonly string[] {
  if (word.length < LONG_ENOUGH) return [];
  return [...word].map((_, index, letters) => letters.toSpliced(index, 1).join(''));
}

function isSwap(first: string, second: string): boolean {
  const at = [...first].findIndex((letter, index) => letter !== second[index]);
  return (
    first.length === second.length &&
    first[at] === second[at + 1] &&
    first[at + 1] === second[at] &&
    first.slice(at + 2) === second.slice(at + 2)
  );
}
