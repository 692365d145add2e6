import { foldMarks } from '@ml4astro/edition';
import { plainTex } from '@ml4astro/ui/tex';

/**
 * Other spellings under which words of a text are to be found, beside those without accents, which Pagefind knows:
 * `Michal` for Michał, whose stroke is no accent, and `gamma` for γ where TeX wrote it.
 *
 * @param source the text with its TeX
 */
export function otherSpellings(source: string): string[] {
  const words = plainTex(source)
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u);
  const respelt = words.filter((word) => foldMarks(word) !== withoutAccents(word)).map(foldMarks);
  const letters = [...source.matchAll(/\\([A-Za-z]{2,})/g)]
    .map(([command, name = '']) => ({ name: name.toLowerCase(), letter: plainTex(`$${command}$`) }))
    .filter(({ letter }) => /^\p{L}$/u.test(letter))
    .map(({ name }) => name);
  return [...new Set([...respelt, ...letters])];
}

/** As Pagefind indexes a word: of what it finds by itself, no other spelling is needed. */
function withoutAccents(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
