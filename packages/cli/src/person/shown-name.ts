/** A name as a register writes it. */
export interface ShownName {
  /** Given names first: "Azadeh Moradinezhad Dizgah". */
  readonly name: string;
  /** The part to sort by, where it is not the last word. */
  readonly family?: string;
}

const SUFFIX = /^(?:[js]r\.?|i{2,3}|iv)$/i;

/**
 * Turns a name around that is written family name first: "Moradinezhad Dizgah, Azadeh". What stands before the comma
 * is the family name; small words in front of it ("van der") sort nobody. "Jr." stays at the end and sorts nobody either.
 */
export function readShownName(written: string): ShownName {
  const parts = written
    .normalize('NFC')
    .split(',')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  const suffix = parts.length > 1 ? parts.find((part) => SUFFIX.test(part)) : undefined;
  const [family = '', ...given] = parts.filter((part) => part !== suffix);
  const end = suffix === undefined ? '' : ` ${suffix}`;
  if (given.length === 0) {
    const sorting = suffix === undefined ? undefined : family.split(' ').at(-1);
    return { name: family + end, ...(sorting === undefined ? {} : { family: sorting }) };
  }
  const sorting = family.replace(/^(?:\p{Ll}\S*\s+)+/u, '');
  return {
    name: `${given.join(' ')} ${family}${end}`,
    ...(sorting.includes(' ') || suffix !== undefined ? { family: sorting } : {}),
  };
}
