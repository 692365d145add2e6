import { splitTex } from '@ml4astro/edition/tex';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { onOneLine } from './workshop-paper.ts';

const { commands, diacritics } = plugins.config.get('@bibtex').constants;

/** Accents by their combining character: `'` for U+0301. */
const ACCENTS = new Map(Object.entries(diacritics).map(([command, mark]) => [mark, command]));
/** Letters with a command of their own in every LaTeX: `ss` for ß. */
const LETTERS = new Map(
  Object.entries(commands)
    .filter(([command, letter]) => /^\p{L}$/u.test(letter ?? '') && !command.startsWith('text'))
    .map(([command, letter]) => [letter, command]),
);

/**
 * What TeX would not print as it stands. Braces get commands, since BibTeX counts them even after a backslash; doubled
 * signs are parted, since TeX would draw them as one.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
  '`': '{\\textasciigrave}',
  '-': '-{}',
  "'": "'{}",
};

/** Text with TeX in `$…$` as TeX: formulas as they are, the words around them as in {@link texWords}. */
export function texText(text: string): string {
  return splitTex(onOneLine(text))
    .map((piece) => {
      if (piece.kind === 'words') return texWords(piece.text);
      return isWhole(piece.text) ? `$${piece.text}$` : texWords(`$${piece.text}$`);
    })
    .join('');
}

/**
 * Words as TeX prints them. Latin letters with accents become commands, which BibTeX can abbreviate and sort; letters
 * that have no command, such as Chinese ones, stay as they are, in UTF-8.
 */
export function texWords(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\\{}~^<>|`]|-(?=-)|'(?=')/g, (special) => SPECIAL[special] ?? special)
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/[^\p{ASCII}]\p{M}*/gu, texLetter);
}

function texLetter(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  const accents = marks.map((mark) => ACCENTS.get(mark));
  const plain = /^[A-Za-z]$/.test(base) ? base : undefined;
  if (plain === undefined || accents.includes(undefined)) {
    const command = LETTERS.get(letter);
    return command === undefined ? letter : `{\\${command}}`;
  }
  const accented = accents.reduce((inner, accent) => `\\${accent}{${inner}}`, plain);
  return `{${accented}}`;
}

/** Whether a formula may stand in a field of BibTeX: its braces pair, and no comment swallows its end. */
function isWhole(tex: string): boolean {
  let depth = 0;
  for (const brace of tex.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/(?<!\\)%|\\$/.test(tex);
}
