/** An entry of a bibliography as it stands in the file. */
export interface EntryText {
  /** Its first line, from 1. */
  readonly line: number;
  /** What it is, in small letters: `inproceedings`, `string`. */
  readonly type: string;
  readonly text: string;
  /** Why it cannot be read. */
  readonly problem?: string;
}

/** Characters of an entry; the longest abstract takes a tenth of it. */
const LONGEST_ENTRY = 256 * 1024;

const BEGIN = /@\s*([A-Za-z]+)\s*([{(])/g;
/** An entry that begins on a line of its own: inside another one, that one was never closed. */
const NEXT = /^[ \t]*@\s*[A-Za-z]+\s*[{(]\s*[^\s={}(),]+\s*,/m;

/**
 * Takes a bibliography apart into its entries, by braces alone. Each is then parsed by itself, so that one that is
 * broken costs no other. What stands between entries is no entry, as BibTeX has it.
 */
export function splitEntries(text: string): readonly EntryText[] {
  const entries: EntryText[] = [];
  const lines = new LineCounter(text);
  BEGIN.lastIndex = 0;
  for (let match = BEGIN.exec(text); match !== null; match = BEGIN.exec(text)) {
    const [start, type] = [match.index, (match[1] ?? '').toLowerCase()];
    const line = lines.at(start);
    const limit = Math.min(text.length, start + LONGEST_ENTRY);
    const end = findEnd(text, BEGIN.lastIndex - 1, limit);
    const inside = NEXT.exec(text.slice(BEGIN.lastIndex, end ?? limit));
    if (end === undefined || inside !== null) {
      const stop = inside === null ? (end ?? BEGIN.lastIndex) : BEGIN.lastIndex + inside.index;
      const problem =
        inside === null && limit < text.length
          ? `the entry has more than ${LONGEST_ENTRY} characters`
          : 'the entry is never closed: a brace is missing';
      entries.push({ line, type, text: text.slice(start, stop), problem });
      BEGIN.lastIndex = stop;
    } else {
      entries.push({ line, type, text: text.slice(start, end) });
      BEGIN.lastIndex = end;
    }
  }
  return entries;
}

/** Behind the brace that closes the one at `open`. Braces count even after a backslash, as in BibTeX. */
function findEnd(text: string, open: number, limit: number): number | undefined {
  const round = text[open] === '(';
  let depth = round ? 0 : 1;
  for (let at = open + 1; at < limit; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (round ? depth === 0 && text[at] === ')' : depth === 0) return at + 1;
    if (depth < 0) return undefined;
  }
  return undefined;
}

/** Counts lines forward, so that a file is gone through once. */
class LineCounter {
  readonly #text: string;
  #offset = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  at(offset: number): number {
    for (let next = this.#text.indexOf('\n', this.#offset); next >= 0 && next < offset;) {
      this.#line += 1;
      this.#offset = next + 1;
      next = this.#text.indexOf('\n', this.#offset);
    }
    return this.#line;
  }
}
