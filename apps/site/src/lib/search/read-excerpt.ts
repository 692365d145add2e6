import type { TextPieceView } from '@ml4astro/ui/search-view';

/**
 * Reads an excerpt of Pagefind: text in which `<` and `>` are written as entities (and nothing else is) and whole words
 * found stand in `<mark>`. It becomes pieces of text and never markup.
 */
export function readExcerpt(excerpt: string): TextPieceView[] {
  const pieces: TextPieceView[] = [];
  for (const [, marked, plain] of excerpt.matchAll(/<mark>(.*?)<\/mark>|((?:(?!<mark>)[^])+)/g)) {
    pieces.push({ text: unescape(marked ?? plain ?? ''), marked: marked !== undefined });
  }
  return pieces;
}

function unescape(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
