import { isSameWord } from './same-word.ts';
import type { TextPiece } from './search-hit.ts';
import { findWords, foldAccents, foldedWords } from './text-words.ts';

/**
 * Cuts a text into pieces and marks the words that were looked for, whatever their case, accents and endings: "rozan"
 * marks "Różański".
 */
export function markWords(text: string, query: string): TextPiece[] {
  const sought = foldedWords(query);
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: written, index } of findWords(text)) {
    const word = foldAccents(written);
    if (!sought.some((each) => isSameWord(word, each))) continue;
    pieces.push({ text: text.slice(end, index), marked: false }, { text: written, marked: true });
    end = index + written.length;
  }
  pieces.push({ text: text.slice(end), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}
