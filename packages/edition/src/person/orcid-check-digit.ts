/**
 * What an ORCID iD has to end in: ISO 7064 MOD 11-2 over its first fifteen digits, as ORCID's "Structure of the ORCID
 * identifier" prescribes.
 *
 * @param orcid four groups with hyphens: `0000-0002-1825-0097`
 */
export function orcidCheckDigit(orcid: string): string {
  const digits = orcid.replaceAll('-', '').slice(0, -1).split('');
  const total = digits.reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const digit = (12 - (total % 11)) % 11;
  return digit === 10 ? 'X' : String(digit);
}
