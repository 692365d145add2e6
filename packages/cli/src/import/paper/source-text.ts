import { splitTex } from '@ml4astro/edition/tex';

/** A tag or comment of HTML, as the check of content knows it. */
const TAG = /<(?:!--|\/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])[^<>]*>)/;

/**
 * Text of a source as the model writes it: formulas between dollars stay, a dollar that begins none is written `\$`.
 * Control characters are left out, other than line breaks.
 */
export function modelText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .normalize('NFC');
  return splitTex(clean)
    .map((piece) =>
      piece.kind === 'formula' && isWhole(piece.text) ? `$${piece.text}$` : escapeDollars(piece),
    )
    .join('');
}

/** The first tag of HTML in a text: content holds none. */
export function findTag(text: string): string | undefined {
  const words = splitTex(text).map((piece) => (piece.kind === 'words' ? piece.text : ' '));
  return TAG.exec(words.join(' '))?.[0];
}

function escapeDollars({ kind, text }: { readonly kind: string; readonly text: string }): string {
  const written = kind === 'formula' ? `$${text}$` : text;
  return written.replaceAll('$', () => '\\$');
}

/** Whether the braces of a formula pair. */
function isWhole(tex: string): boolean {
  let depth = 0;
  for (const [brace] of tex.matchAll(/\\.|[{}]/g)) {
    if (brace === '{') depth += 1;
    if (brace === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
