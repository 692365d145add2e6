import type { TextPiece } from './search-hit.ts';

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

/**
 * Cuts a text into pieces and marks the words that begin as one of the words looked for does, whatever their case and
 * accents: "rozan" marks "Różański".
 *
 * @param fold how two spellings are compared
 */
export function markWords(
  text: string,
  query: string,
  fold: (text: string) => string = foldAccents,
): TextPiece[] {
  const wanted = [...fold(query).matchAll(WORDS)].map(([word]) => word);
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(WORDS)) {
    const word = fold(match[0]);
    if (!wanted.some((each) => word.startsWith(each))) continue;
    pieces.push({ text: text.slice(end, match.index), marked: false }, { text: match[0], marked: true });
    end = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(end), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** Small letters without accents. */
function foldAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
