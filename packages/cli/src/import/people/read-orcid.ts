/** An ORCID iD as the register writes it, from any way to write it; `undefined` for what is none by its check digit. */
export function readOrcid(text: string): string | undefined {
  const digits = text
    .replace(/^(?:https?:\/\/)?(?:www\.)?orcid\.org\//i, '')
    .replace(/[\s\u2010-\u2015-]/g, '')
    .toUpperCase();
  if (!/^\d{15}[\dX]$/.test(digits) || checkDigit(digits) !== digits.at(-1)) return undefined;
  return digits.replace(/(.{4})(?=.)/g, '$1-');
}

/** ISO 7064 MOD 11-2 over the first fifteen digits, as ORCID's structure of the identifier prescribes. */
function checkDigit(digits: string): string {
  const total = digits
    .slice(0, 15)
    .split('')
    .reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const digit = (12 - (total % 11)) % 11;
  return digit === 10 ? 'X' : String(digit);
}
