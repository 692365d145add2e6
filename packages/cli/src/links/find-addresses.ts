/** An address in a text, and where it begins. */
export interface FoundAddress {
  readonly address: string;
  /** In UTF-16 code units. */
  readonly offset: number;
}

/**
 * The web addresses in a text, a Markdown one too: a bracket that closes one from before the address, and the
 * punctuation of its sentence, are no part of it.
 */
export function findAddresses(text: string): readonly FoundAddress[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"'`|\\^{}]+/gi)].flatMap(({ 0: match, index }) => {
    const address = trimEnd(match);
    return URL.canParse(address) ? [{ address, offset: index }] : [];
  });
}

function trimEnd(match: string): string {
  // In Markdown "](address)" and "[…](address "title")", the address ends at the bracket that it did not open.
  let depth = 0;
  for (const [index, sign] of [...match].entries()) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (depth < 0) return trimEnd(match.slice(0, index));
  }
  return match.replace(/[.,;:!?*_]+$/, '');
}
