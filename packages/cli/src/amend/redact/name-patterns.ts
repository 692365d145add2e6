import { splitName } from '@ml4astro/edition';
import { foldMarks } from '@ml4astro/edition/fold-name';
import type { Redaction } from './redaction.ts';

/** One way in which the old name is written, and what stands in its place. */
export interface NamePattern {
  readonly pattern: RegExp;
  readonly replacement: string;
}

/** What parts the words of a name in running text: blanks, line breaks, their HTML names. */
const GAP = '(?:[\\s\\u00a0\\u2009\\u202f]|&nbsp;|~)+';
/** What parts them in ids, file names and addresses, if anything does. */
const JOINT = '(?:[-_.+]|%20)?';

/** Words of a name, folded: `jane`, `doe`. */
export function foldedWords(name: string): readonly string[] {
  return foldMarks(name).match(/[a-z0-9]+/g) ?? [];
}

/**
 * The ways in which a name is written: in full, family name first, and joined into an id, a file name or an address.
 * Capitals and marks may differ.
 *
 * @param also other written forms of the person that would tell the old name
 * @param id what stands for the name in ids, file names and addresses from now on
 */
export function listNamePatterns(
  { old, name }: Redaction,
  also: readonly string[],
  id: string,
): readonly NamePattern[] {
  const turned = (full: string) => {
    const { family, given } = splitName({ name: full });
    return given === '' ? [] : [`${family}, ${given}`];
  };
  const [oldTurned, newTurned] = [turned(old), turned(name)];
  const written = [
    [old, name],
    ...oldTurned.map((each) => [each, newTurned[0] ?? name]),
    ...also.map((each) => [each, name]),
  ] as const;
  const words = foldedWords(old);
  const joined =
    words.length < 2 ? [] : [words, words.toReversed(), [...words.slice(-1), ...words.slice(0, -1)]];
  return [
    ...written.map(([from = '', to = '']) => ({ pattern: whole(writtenForm(from)), replacement: to })),
    ...joined.map((each) => ({ pattern: whole(each.join(JOINT)), replacement: id })),
  ];
}

/** Replaces a name wherever it is written in a text, and counts how often. */
export function replaceName(
  text: string,
  patterns: readonly NamePattern[],
): { readonly text: string; readonly count: number } {
  let count = 0;
  const replaced = patterns.reduce(
    (before, { pattern, replacement }) =>
      before.replace(pattern, () => {
        count += 1;
        return replacement;
      }),
    text,
  );
  return { text: replaced, count };
}

/** Not within a longer word: that is somebody else. */
function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}

function writtenForm(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map((word) => [...word].map(anyLetter).join(''))
    .join(GAP);
}

/** A letter with its marks, composed or not, or without them. */
function anyLetter(letter: string): string {
  const decomposed = letter.normalize('NFD');
  const [base = letter] = decomposed;
  if (/['’‘ʼ]/.test(letter)) return "['’‘ʼ]";
  return base === letter ? `${escape(letter)}\\p{M}*` : `(?:${escape(letter)}|${escape(base)}\\p{M}*)`;
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
