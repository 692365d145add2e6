/** A stretch of a text: words as they are, or a formula without its dollars. */
export interface TexPiece {
  readonly kind: 'words' | 'formula';
  readonly text: string;
}

/**
 * `$…$` with no blank inside the dollars, so that "between $5 and $10" stays money, or `$$…$$`, which pages display; `\$` is a
 * dollar.
 */
const PIECES =
  /\\\$|\$\$(?=\s*[^\s$])(?<displayed>(?:\\.|[^$\\])+)\$\$(?![$\d])|\$(?<tex>[^\s$](?:[^$\n]*[^\s$\\])?)\$(?!\d)/g;

/** Parts a text with TeX between dollars into words and formulas, in order. An escaped dollar is a dollar among the words. */
export function splitTex(text: string): TexPiece[] {
  const pieces: TexPiece[] = [];
  let words = '';
  let end = 0;
  for (const match of text.matchAll(PIECES)) {
    const { displayed, tex = displayed?.trim().replaceAll(/\s+/g, ' ') } = match.groups ?? {};
    words += text.slice(end, match.index);
    end = match.index + match[0].length;
    if (tex === undefined) {
      words += '$';
      continue;
    }
    if (words !== '') pieces.push({ kind: 'words', text: words });
    pieces.push({ kind: 'formula', text: tex });
    words = '';
  }
  words += text.slice(end);
  if (words !== '') pieces.push({ kind: 'words', text: words });
  return pieces;
}
