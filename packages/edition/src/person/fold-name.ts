/** Letters that Unicode does not take apart into a base and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'ng',
  ı: 'i',
  ə: 'e',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** How these letters are written out where a keyboard lacks them: Boehm for Böhm, Aarhus for Århus. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** The words of a name in small letters, marks kept. Dots and hyphens part words, apostrophes join them. */
export function splitWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’‘ʼʻ`´]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A text without its diacritics, in small letters: `Różański` becomes `rozanski`. */
export function foldMarks(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}

/** A text with umlauts and the like written out, then folded: `Böhm` becomes `boehm`. */
export function foldWrittenOut(text: string): string {
  const spelled = text.toLowerCase().normalize('NFC');
  return foldMarks(spelled.replace(/[äöüøå]/g, (letter) => WRITTEN_OUT[letter] ?? letter));
}
