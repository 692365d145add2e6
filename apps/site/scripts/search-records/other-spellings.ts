import { plainTex } from '@ml4astro/ui/tex';

/** Letters that Unicode does not take apart into a base and a mark, so that Pagefind keeps them. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * Other spellings under which words of a text are to be found: `Michal` for Michał, and `gamma` for γ where TeX wrote it.
 *
 * @param source the text with its TeX
 */
export function otherSpellings(source: string): string[] {
  const words = plainTex(source)
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u);
  const respelt = words
    .filter((word) => word.search(LETTER) >= 0)
    .map((word) => word.replace(LETTER, (letter) => LETTERS[letter] ?? letter));
  const letters = [...source.matchAll(/\\([A-Za-z]{2,})/g)]
    .map(([command, name = '']) => ({ name: name.toLowerCase(), letter: plainTex(`$${command}$`) }))
    .filter(({ letter }) => /^\p{L}$/u.test(letter))
    .map(({ name }) => name);
  return [...new Set([...respelt, ...letters])];
}
