import { readName } from '@ml4astro/edition';
import { foldWrittenOut, splitWords } from '@ml4astro/edition/fold-name';
import { readWords, spellOut, type Word } from './words.ts';

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Scripts that write a name without a blank in it. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** So many middle names and initials may stand between given and family name. */
const MIDDLE = 4;

/** An author's name, to be found in the ways people write it: "Jane Q. Smith", "J. Smith", "Smith, J.", "Smith Jane". */
export class AuthorName {
  readonly name: string;
  /** Spellings of the parts: without marks, and with umlauts written out. */
  readonly #spellings: readonly { key: 'folded' | 'writtenOut'; given: readonly string[]; family: string }[];

  constructor(name: string) {
    this.name = name;
    const { given, family } = readName(name);
    const spelled = splitWords(name).map(foldWrittenOut);
    const comma = name.includes(',');
    const familyOut = comma ? spelled.slice(0, family.length) : spelled.slice(-family.length);
    const givenOut = comma ? spelled.slice(family.length) : spelled.slice(0, given.length);
    this.#spellings = [
      { key: 'folded', given, family: family.join('') },
      { key: 'writtenOut', given: givenOut, family: familyOut.join('') },
    ];
  }

  /** Where the full name or its initials with the family name stand. The family name alone is any citation. */
  find(text: string, words: readonly Word[] = readWords(text)): readonly Span[] {
    if (UNSPACED.test(this.name)) return findPlain(text, this.name.replace(/\s+/g, ''));
    const spans: Span[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const next = this.#matchAt(words, at);
      if (next === undefined) continue;
      spans.push({ start: words[at]?.start ?? 0, end: words[next - 1]?.end ?? 0 });
      at = next - 1;
    }
    return spans;
  }

  /** Whether a piece of an address or a file's name holds the name: `janesmith`, `smith-jane`, `jsmith`, `smith`. */
  isIn(text: string): boolean {
    const pieces = readWords(text.replace(/[_/]/g, ' ')).map(({ folded }) => folded.replace(/\d+/g, ''));
    const whole = pieces.join('');
    return this.#spellings.some(({ given: [first = ''], family }) => {
      if (family === '') return false;
      if (family.length < 3) return pieces.includes(first + family) || pieces.includes(family + first);
      const initialled = first.charAt(0) + family;
      return (
        (first !== '' && (whole.includes(first + family) || whole.includes(family + first))) ||
        (initialled.length > 4 &&
          pieces.some((piece) => piece === initialled || piece === family + first.charAt(0))) ||
        (family.length > 3 && pieces.includes(family))
      );
    });
  }

  #matchAt(words: readonly Word[], at: number): number | undefined {
    for (const { key, given, family } of this.#spellings) {
      const next =
        given.length === 0
          ? mononym(words, at, family, key)
          : (givenFirst(words, at, given, family, key) ?? familyFirst(words, at, given, family, key));
      if (next !== undefined) return next;
    }
    return undefined;
  }
}

type Key = 'folded' | 'writtenOut';

function mononym(words: readonly Word[], at: number, family: string, key: Key): number | undefined {
  return family.length > 3 && words[at]?.capital === true ? spellOut(words, at, family, key) : undefined;
}

function givenFirst(
  words: readonly Word[],
  at: number,
  given: readonly string[],
  family: string,
  key: Key,
): number | undefined {
  const [first = '', ...others] = given;
  const word = words[at];
  if (word?.capital !== true) return undefined;
  const initial = word[key] === first.charAt(0);
  const starts = [spellOut(words, at, first, key), ...(initial ? [at + 1] : [])];
  for (const start of starts) {
    if (start === undefined) continue;
    let free = initial || first.length < 3 ? 0 : 1;
    for (let next = start; next <= start + MIDDLE; next += 1) {
      const end = spellOut(words, next, family, key);
      if (end !== undefined && hasCapital(words, next, end)) return end;
      const middle = words[next];
      if (middle === undefined || words[next - 1]?.comma === true) break;
      if (middle[key].length === 1 || others.includes(middle[key])) continue;
      // "Jane Marie Smith", where the submission says "Jane Smith".
      if (free === 0 || !middle.capital) break;
      free -= 1;
    }
  }
  return undefined;
}

function familyFirst(
  words: readonly Word[],
  at: number,
  given: readonly string[],
  family: string,
  key: Key,
): number | undefined {
  const start = spellOut(words, at, family, key);
  if (start === undefined || !hasCapital(words, at, start)) return undefined;
  const [first = ''] = given;
  const next = words[start];
  if (next?.capital !== true) return undefined;
  const full = spellOut(words, start, first, key);
  if (full !== undefined && first.length > 1) return full;
  return next[key] === first.charAt(0) && words[start - 1]?.comma === true ? start + 1 : undefined;
}

/** "van der Berg" has one in its last word, "Sm-ith" in its first. */
function hasCapital(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ capital }) => capital);
}

/** A name in a script without blanks, as part of a longer run of letters. */
function findPlain(text: string, name: string): readonly Span[] {
  const match = new RegExp((name.match(/\p{L}/gu) ?? []).join(String.raw`\s*`), 'u').exec(text);
  return match === null ? [] : [{ start: match.index, end: match.index + match[0].length }];
}
