import { foldMarks } from '@ml4astro/edition/fold-name';

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

/** The words of a text, as written, with their places. */
export function findWords(text: string): RegExpStringIterator<RegExpExecArray> {
  return text.matchAll(WORDS);
}

/** The words of a text as they are compared. */
export function foldedWords(text: string): string[] {
  return [...findWords(foldMarks(text))].map(([word]) => word);
}
