import { isShortForm } from './short-forms.ts';

/**
 * Why two rows of given names may be one person's, from the strongest reason to the weakest: `middle-name` (one leaves
 * out or abbreviates a middle name), `short-form` (Josh, Joshua), `initials` (only an initial stands for the first name).
 */
export type GivenNameLink = 'equal' | 'middle-name' | 'short-form' | 'initials';

/** How two rows of given names go together; `undefined` where they contradict each other. */
export function linkGivenNames(
  first: readonly string[],
  second: readonly string[],
): GivenNameLink | undefined {
  const [a, b] = [first[0], second[0]];
  if (a === undefined || b === undefined) return undefined;
  if (first.join('') === second.join('')) return first.join('').length > 1 ? 'equal' : 'initials';
  if ([...first].sort().join(' ') === [...second].sort().join(' ')) return 'middle-name';
  if (isRunOfInitials(a, second) || isRunOfInitials(b, first)) return 'initials';
  if (usesSecondName(first, b) || usesSecondName(second, a)) return 'middle-name';
  if (!middleNamesAgree(first.slice(1), second.slice(1))) return undefined;
  if (a === b) return a.length > 1 ? 'middle-name' : 'initials';
  if (isShortForm(a, b)) return 'short-form';
  return abbreviates(a, b) || abbreviates(b, a) ? 'initials' : undefined;
}

function abbreviates(initial: string, name: string): boolean {
  return initial.length === 1 && name.startsWith(initial);
}

/** "JF" for John F. A word with a vowel is a name: "Jo" stands for no John Oliver. */
function isRunOfInitials(word: string, names: readonly string[]): boolean {
  return (
    word.length > 1 &&
    word.length === names.length &&
    !/[aeiouy]/.test(word) &&
    word === names.map((name) => name.charAt(0)).join('')
  );
}

/** "C. Megan" for Megan. */
function usesSecondName([initial, name]: readonly string[], other: string): boolean {
  return initial?.length === 1 && name !== undefined && name.length > 1 && name === other;
}

function middleNamesAgree(first: readonly string[], second: readonly string[]): boolean {
  return first.every((name, index) => {
    const other = second[index];
    return other === undefined || name === other || abbreviates(name, other) || abbreviates(other, name);
  });
}
