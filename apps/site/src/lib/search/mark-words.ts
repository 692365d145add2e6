import { foldMarks } from '@ml4astro/edition/fold-name';
import type { TextPieceView } from '@ml4astro/ui/search-view';
import { isSameWord } from './same-word.ts';
import { findWords, foldedWords } from './text-words.ts';

/**
 * Cuts a text into pieces and marks the words that were looked for, whatever their case, accents and endings: "rozan"
 * marks "Różański".
 */
export function markWords(text: string, query: string): TextPieceView[] {
  const sought = foldedWords(query);
  const pieces: TextPieceView[] = [];
  let end = 0;
  for (const { 0: written, index } of findWords(text)) {
    const word = foldMarks(written);
    if (!sought.some((each) => isSameWord(word, each))) continue;
    pieces.push({ text: text.slice(end, index), marked: false }, { text: written, marked: true });
    end = index + written.length;
  }
  pieces.push({ text: text.slice(end), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}
