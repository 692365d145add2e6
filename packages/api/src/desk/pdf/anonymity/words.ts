import { foldMarks, foldWrittenOut } from '@ml4astro/edition/fold-name';

/** A word of a text, made comparable. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Starts with a capital, or is of a script that has none. */
  readonly capital: boolean;
  /** A comma follows. */
  readonly comma: boolean;
  /** Without marks: `bohm`; and with umlauts written out: `boehm`. */
  readonly folded: string;
  readonly writtenOut: string;
}

/** The words of a text. Dots, hyphens and the accents that old TeX fonts set beside a letter part them, apostrophes do not. */
export function readWords(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’‘ʼ][\p{L}\p{M}]+)*/gu)].map((match) => {
    const end = match.index + match[0].length;
    const plain = match[0].replace(/['’‘ʼ]/g, '');
    return {
      start: match.index,
      end,
      capital: !/^\p{Ll}/u.test(match[0]),
      comma: /^\s*,/.test(text.slice(end, end + 3)),
      folded: foldMarks(plain),
      writtenOut: foldWrittenOut(plain),
    };
  });
}

/**
 * Takes words from `at` on while they spell `sought`, however they are parted: by a line's end, an accent, letter spacing.
 *
 * @returns where the next word is; `undefined` where they spell something else
 */
export function spellOut(
  words: readonly Word[],
  at: number,
  sought: string,
  key: 'folded' | 'writtenOut',
): number | undefined {
  let rest = sought;
  for (let next = at; next < words.length && rest !== ''; next += 1) {
    const word = words[next]?.[key] ?? '';
    if (word === '' || !rest.startsWith(word)) return undefined;
    rest = rest.slice(word.length);
    if (rest === '') return next + 1;
  }
  return undefined;
}
