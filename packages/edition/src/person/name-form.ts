import { foldMarks, foldWrittenOut, splitWords } from './fold-name.ts';

/** A written name made comparable: small letters without diacritics, in words. */
export interface NameForm {
  /** As written. */
  readonly text: string;
  /** Given names and initials, in order: `['peter', 'm']`. */
  readonly given: readonly string[];
  /** The family name with its particles and parts: `['van', 'der', 'smagt']`. */
  readonly family: readonly string[];
  /** Equal for equal names, with marks: neither case, order ("Last, First"), blanks, dots nor hyphens count. */
  readonly spelled: string;
  /** As `spelled`, without marks, and once more with umlauts written out where the name has any. */
  readonly keys: readonly string[];
}

const PARTICLES = new Set(
  'af al av bin da das de del della den der di do dos du el ibn la las le los st ten ter van vom von y zu zum zur'.split(
    ' ',
  ),
);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * Reads a name as people write it: "Peter M. Melchior", "Melchior, Peter M", "van der Smagt, Patrick". Without a comma
 * the last word is the family name, with the particles before it.
 *
 * @param family the family name where it is known not to be the last word
 */
export function readName(text: string, family?: string): NameForm {
  const [before = '', ...after] = text.split(',');
  const inOrder = after.length === 0 || isSuffix(after.join(' ')) ? text : `${after.join(' ')} ${before}`;
  const spelled = splitWords(inOrder);
  const words = spelled.map(foldMarks);
  const familyWords = splitWords(after.length > 0 && inOrder !== text ? before : (family ?? '')).map(
    foldMarks,
  );
  const at = familyWords.length > 0 ? findRun(words, familyWords) : -1;
  const [start, end] =
    at >= 0 ? [at, at + familyWords.length] : [startOfFamily(inOrder, words), words.length];
  return {
    text,
    given: [...words.slice(0, start), ...words.slice(end)],
    family: words.slice(start, end),
    spelled: spelled.join(''),
    keys: [...new Set([words.join(''), spelled.map(foldWrittenOut).join('')])],
  };
}

/**
 * The given names of `form` if `family` is taken for its family name; `undefined` where the name does not end in it.
 * So "A. Moradinezhad Dizgah", read without a comma, still meets "Moradinezhad Dizgah, Azadeh".
 */
export function givenBefore(form: NameForm, family: readonly string[]): readonly string[] | undefined {
  if (form.family.join(' ') === family.join(' ')) return form.given;
  const words = [...form.given, ...form.family];
  const start = words.length - family.length;
  return start > 0 && family.every((word, index) => words[start + index] === word)
    ? words.slice(0, start)
    : undefined;
}

/** True for the words between given and family name, such as "van" and "de". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

function isSuffix(text: string): boolean {
  const words = splitWords(text);
  return words.length === 1 && SUFFIXES.has(words[0] ?? '');
}

function findRun(words: readonly string[], run: readonly string[]): number {
  const starts = words.map((_, start) => start).reverse();
  return starts.find((start) => run.every((word, index) => words[start + index] === word)) ?? -1;
}

/** The last word as written, whole where hyphens join it ("Perreault-Levasseur"), with suffix and particles. */
function startOfFamily(text: string, words: readonly string[]): number {
  let written = text
    .trim()
    .split(/[\s.]+/)
    .filter((word) => splitWords(word).length > 0);
  let start = words.length;
  const take = () => {
    start -= splitWords(written.at(-1) ?? '').length;
    written = written.slice(0, -1);
  };
  if (written.length > 2 && isSuffix(written.at(-1) ?? '')) take();
  take();
  while (start > 1 && isParticle(words[start - 1] ?? '')) start -= 1;
  return Math.max(start, 0);
}
