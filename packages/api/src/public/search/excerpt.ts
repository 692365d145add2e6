import { searchWords } from './search-words.ts';

/** Characters of an excerpt, about two lines of a page. */
const LONGEST = 200;
/** Characters before the word that was found, so that it is read in its sentence. */
const BEFORE = 60;

/**
 * The part of `text` around the first word that begins with one of `words`, cut between words and marked by `…` where
 * it is cut; its beginning where none of them occurs.
 *
 * @param words as `searchWords` makes them
 */
export function excerptAround(text: string, words: readonly string[]): string {
  if (text.length <= LONGEST) return text;
  const found = [...text.matchAll(/\S+/g)].find(([written]) =>
    searchWords(written).some((word) => words.some((sought) => word.startsWith(sought))),
  );
  const wanted = Math.max(0, (found?.index ?? 0) - BEFORE);
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const rest = text.slice(start);
  const end = rest.length <= LONGEST ? rest.length : Math.max(rest.lastIndexOf(' ', LONGEST), 1);
  return `${start > 0 ? '… ' : ''}${rest.slice(0, end)}${end < rest.length ? ' …' : ''}`;
}
