import { parse, type Creator } from '@retorquere/bibtex-parser';
import { keepText } from './kept-text.ts';

/** An entry with its values as text: formulas in `$…$`, all other TeX as the letters that it prints. */
export interface BibEntry {
  readonly key: string;
  /** Names as "Family, Given", in order. */
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  /** The value of another field; `undefined` where it is empty or missing. */
  readonly get: (field: string) => string | undefined;
}

/**
 * Reads one entry. Commands that it does not know stay as they are written; none is ever run, and no file is read.
 *
 * @param strings what the file's `@string`s stand for
 * @returns `undefined` for an entry that cannot be read
 */
export function readEntry(text: string, strings: Readonly<Record<string, string>>): BibEntry | undefined {
  const kept = keepText(text);
  const { entries, errors } = parse(kept.text, {
    english: false,
    sentenceCase: false,
    caseProtection: false,
    unsupported: (_node, tex) => tex,
    strings: { ...strings },
  });
  const [entry] = entries;
  if (entry === undefined || entry.key === '' || errors.length > 0) return undefined;
  const { author = [], keywords = [], ...fields } = entry.fields;
  return {
    key: entry.key,
    authors: author.map((each) => tidy(kept.restore(writeName(each)))),
    keywords: keywords.map((each) => tidy(kept.restore(each))),
    get: (field) => {
      const value: unknown = fields[field];
      const words = typeof value === 'string' ? kept.restore(value).trim() : '';
      return words === '' ? undefined : words;
    },
  };
}

function writeName({ name, prefix, lastName, firstName, suffix }: Creator): string {
  if (name !== undefined) return name;
  const family = [prefix, lastName].filter(Boolean).join(' ');
  return [family, firstName, suffix].filter(Boolean).join(', ');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
