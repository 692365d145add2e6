/** How many characters a person counts in a text: not the halves in which a computer may keep them. Line ends are one. */
export function countCharacters(text: string): number {
  return [...text.replaceAll('\r\n', '\n').normalize('NFC')].length;
}

/** `4,210 characters left`, `12 characters too many`. */
export function charactersLeftWords(text: string, limit: number): string {
  const left = limit - countCharacters(text);
  const count = Math.abs(left).toLocaleString('en');
  const noun = Math.abs(left) === 1 ? 'character' : 'characters';
  return left < 0 ? `${count} ${noun} too many` : `${count} ${noun} left`;
}
