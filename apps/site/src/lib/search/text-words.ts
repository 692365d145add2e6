const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

/** The words of a text, as written, with their places. */
export function findWords(text: string): RegExpStringIterator<RegExpExecArray> {
  return text.matchAll(WORDS);
}

/** The words of a text as they are compared. */
export function foldedWords(text: string): string[] {
  return [...findWords(foldAccents(text))].map(([word]) => word);
}

/** Small letters without accents. */
export function foldAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
