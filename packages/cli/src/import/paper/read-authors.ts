import { onOneLine } from '../table/cell-text.ts';
import type { AuthorDraft } from './paper-draft.ts';

/** The authors of a paper, or why they cannot be told apart. */
export type AuthorsReading =
  | {
      readonly authors: readonly AuthorDraft[];
      /** The one with a star, if one has it: who answers questions. */
      readonly starred?: string;
    }
  | { readonly problem: string };

/** An affiliation in brackets behind the name; a star, dagger or number that refers to a footnote. */
const AUTHOR =
  /^(?<name>[^()[\]]*?)\s*(?<mark>[*†‡§¶\d,^]*)\s*(?:[([](?<affiliation>.*)[)\]])?\s*(?<after>[*†‡§¶\d,^]*)$/u;
const ADDRESS = /<?[^\s<>;,()]+@[^\s<>;,()]+\.[^\s<>;,()]+>?/g;
/** `~Jane_Doe1`, as OpenReview names accounts. */
const ACCOUNT = /~\S+\d+/g;

/**
 * Takes the authors of a paper apart as tables write them: between semicolons, bars or lines, with "and", or with commas
 * where each piece is a whole name. "Doe, Jane" is one person. Affiliations stand in brackets; addresses are dropped.
 */
export function readAuthors(cell: string): AuthorsReading {
  const text = cell
    .replace(ADDRESS, ' ')
    .replace(ACCOUNT, ' ')
    .replace(/\(\s*\)/g, ' ');
  const pieces = splitNames(text);
  if (pieces === undefined)
    return {
      problem: `"${onOneLine(cell)}" does not say where one author ends. Put semicolons between them`,
    };
  let starred: string | undefined;
  const authors: AuthorDraft[] = [];
  for (const piece of pieces) {
    const parts = AUTHOR.exec(piece)?.groups;
    const name = onOneLine(parts?.['name'] ?? '').replace(/[,;]+$/, '');
    if (parts === undefined || !/\p{L}/u.test(name)) return { problem: `"${piece}" is no name of an author` };
    const affiliation = onOneLine(parts['affiliation'] ?? '');
    authors.push(affiliation === '' ? { name } : { name, affiliation });
    if (`${parts['mark']}${parts['after']}`.includes('*')) starred ??= name;
  }
  return starred === undefined ? { authors } : { authors, starred };
}

/** The names; `undefined` where commas part names and the parts of names alike. */
function splitNames(text: string): readonly string[] | undefined {
  for (const separator of [';', '|', '\n']) {
    const pieces = tidy(splitOutside(text, separator));
    if (pieces.length > 1) return pieces;
  }
  const line = onOneLine(text).replace(/[;|]+$/, '');
  const joined = tidy(line.split(/,?\s+(?:and|&)\s+/i));
  const parted = joined.map((piece) => tidy(splitOutside(piece, ',')));
  // "Doe, Jane and Roe, Jim"
  if (joined.length > 1 && parted.every((parts) => parts.length === 2 && isPartOfName(parts))) return joined;
  const pieces = parted.flat();
  if (pieces.length === 1 || pieces.every((piece) => /\s/.test(withoutBrackets(piece)))) return pieces;
  return joined.length === 1 && pieces.length === 2 ? joined : undefined;
}

/** "Doe, Jane", "van der Berg, A. B.": not two whole names. */
function isPartOfName([family = '', given = '']: readonly string[]): boolean {
  return !/\s/.test(withoutBrackets(family)) || !/\s/.test(withoutBrackets(given)) || /^\p{Ll}/u.test(family);
}

function withoutBrackets(text: string): string {
  return text.replace(/[([].*[)\]]/g, '').trim();
}

/** Splits where no bracket is open: "Jane Doe (MIT; IAIFI)" is one piece. */
function splitOutside(text: string, separator: string): readonly string[] {
  const pieces = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(' || letter === '[') depth += 1;
    if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1);
    if (letter === separator && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] += letter;
  }
  return pieces;
}

function tidy(pieces: readonly string[]): readonly string[] {
  return pieces.map(onOneLine).filter((piece) => piece !== '');
}
