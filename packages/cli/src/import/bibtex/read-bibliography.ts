import { splitEntries, type EntryText } from './split-entries.ts';

/** What a bibliography holds. */
export interface Bibliography {
  /** Its entries, without `@string`, `@comment` and `@preamble`. */
  readonly entries: readonly EntryText[];
  /** What its abbreviations stand for. */
  readonly strings: Readonly<Record<string, string>>;
  /** Sentences about abbreviations that were left out. */
  readonly notes: readonly string[];
}

/** Abbreviations stand for names of journals and the like. */
const LONGEST_STRING = 500;
const STRING = /^@\s*string\s*[{(]\s*([A-Za-z][\w-]*)\s*=\s*(?:"([^"{}]*)"|\{([^{}]*)\})\s*[})]$/i;

/**
 * Takes a bibliography apart. An abbreviation stands for a plain text: those that are made of others are not followed,
 * since a few lines of them could fill any memory.
 */
export function readBibliography(text: string): Bibliography {
  const all = splitEntries(text);
  const strings: Record<string, string> = {};
  const notes: string[] = [];
  for (const { type, line, text: written } of all) {
    if (type !== 'string') continue;
    const [, name, quoted, braced] = STRING.exec(written) ?? [];
    const value = quoted ?? braced ?? '';
    if (name === undefined || value.length > LONGEST_STRING)
      notes.push(
        `Line ${line}: the abbreviation is no plain text of at most ${LONGEST_STRING} characters and was left out.`,
      );
    else strings[name.toUpperCase()] = value;
  }
  const entries = all.filter(({ type }) => !['string', 'comment', 'preamble'].includes(type));
  return { entries, strings, notes };
}
