/** How many tones a monogram may take; `Monogram.svelte` has a class for each. */
export const MONOGRAM_TONES = 6;

/** First letter of the first and of the last word of a name: `David W. Hogg` → `DH`. One word gives one letter. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.]+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('en') ?? '').join('');
}

/** The tone of a name, `0 <= tone < MONOGRAM_TONES`: the same on every page and in every year. */
export function monogramTone(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65521;
  return sum % MONOGRAM_TONES;
}
