import type { CitedAuthor } from './cited-paper.ts';
import { onOneLine } from './workshop-paper.ts';

/** A name in the parts that bibliographies tell apart; a body has a `literal` alone. */
export type CitedName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given: string;
      /** Words before the family name that go with it: `van der`. */
      readonly particle?: string;
      /** `Jr.`, `III`. */
      readonly suffix?: string;
    };

const SUFFIX = /^(?:[js]r\.?|i{2,3}|iv)$/i;
const LOWER_CASE = /^\p{Ll}/u;

/**
 * Parts a name as BibTeX does: small words before the family name are its particles, wherever they were put, and
 * "Jr." is a suffix.
 */
export function readCitedName(author: CitedAuthor): CitedName {
  const given = splitWords(author.given);
  const family = splitWords(author.family);
  if (given.length === 0 || family.length === 0) return { literal: [...given, ...family].join(' ') };
  // "Sammy Davis Jr." whose last word was taken for the family name.
  if (family.length === 1 && SUFFIX.test(family[0] ?? '') && given.length > 1)
    family.unshift(...given.splice(-1));
  // Behind the family name, or behind the given ones where the register said which part is the family name.
  const part = [family, given].find((words) => words.length > 1 && SUFFIX.test(words.at(-1) ?? ''));
  const suffix = part?.pop();
  const particles: string[] = [];
  while (given.length > 1 && LOWER_CASE.test(given.at(-1) ?? '')) particles.unshift(...given.splice(-1));
  while (family.length > 1 && LOWER_CASE.test(family[0] ?? '')) particles.push(...family.splice(0, 1));
  return {
    family: family.join(' '),
    given: given.join(' '),
    ...(particles.length > 0 && { particle: particles.join(' ') }),
    ...(suffix !== undefined && { suffix }),
  };
}

function splitWords(name: string): string[] {
  return onOneLine(name)
    .replace(/,\s*$/, '')
    .split(/,?\s+/)
    .filter((word) => word !== '');
}
