import type { PagefindData } from './pagefind-module.ts';
import { isSameWord } from './same-word.ts';
import { foldedWords } from './text-words.ts';

/**
 * Whether a record holds every word of a query. Pagefind takes the longest beginning of a word that it knows where it
 * does not know the word: without a lens among its titles, "lensing" found everyone with the initial L.
 */
export function holdsWords(
  { meta, content }: Pick<PagefindData, 'meta' | 'content'>,
  query: string,
): boolean {
  const text = [...Object.values(meta), content].join(' ');
  // Pagefind finds "multi-scale" by "multiscale" too.
  const words = [...new Set([...foldedWords(text), ...foldedWords(text.replaceAll(/\p{Pd}/gu, ''))])];
  return foldedWords(query.replaceAll(/\p{Pd}/gu, ' ')).every((sought) =>
    words.some((word) => isSameWord(word, sought)),
  );
}
