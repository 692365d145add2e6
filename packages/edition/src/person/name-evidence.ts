import { linkGivenNames, type GivenNameLink } from './given-names.ts';
import { givenBefore, isParticle, type NameForm } from './name-form.ts';
import { isSpellingSlip } from './spelling-slip.ts';

/** What speaks for two written names being one person's. */
export interface NameEvidence {
  readonly reason: string;
  /** True when nothing but an initial stands for the first name on one side: worth little where it fits several. */
  readonly initialOnly: boolean;
}

/** What speaks for `a` and `b` being one person's name; `undefined` where nothing does. The same either way round. */
export function compareForms(a: NameForm, b: NameForm): NameEvidence | undefined {
  const pair = `"${a.text}" and "${b.text}"`;
  if (a.spelled === b.spelled) return firm(`${pair} are the same name`);
  if (a.keys.some((key) => b.keys.includes(key))) return firm(`${pair} differ by diacritics alone`);

  const given = givenOfSameFamily(a, b);
  if (given) {
    const link = linkGivenNames(...given);
    if (link)
      return {
        reason: `${pair} share the family name, and ${GIVEN_REASONS[link]}`,
        initialOnly: link === 'initials',
      };
    if (isGivenSlip(a, given))
      return firm(`${pair} share the family name, and the given names are one slip of the pen apart`);
  }
  if (haveSameWords(a, b)) return firm(`${pair} are the same words in another order`);

  const link = linkGivenNames(a.given, b.given);
  if (link && isSpellingSlip(a.family.join(''), b.family.join(''))) {
    return {
      reason: `${pair}: the family names are one slip of the pen apart, and ${GIVEN_REASONS[link]}`,
      initialOnly: link === 'initials',
    };
  }
  if (link && link !== 'initials' && (isPart(a.family, b.family) || isPart(b.family, a.family))) {
    return firm(`${pair}: one family name is a part of the other, and ${GIVEN_REASONS[link]}`);
  }
  return undefined;
}

const GIVEN_REASONS: Record<GivenNameLink, string> = {
  equal: 'the given names are equal',
  'middle-name': 'the given names differ by a middle name alone',
  'short-form': 'one given name is a short form of the other',
  initials: 'one gives an initial that stands for the other',
};

function firm(reason: string): NameEvidence {
  return { reason, initialOnly: false };
}

function givenOfSameFamily(a: NameForm, b: NameForm): [readonly string[], readonly string[]] | undefined {
  const ofB = givenBefore(b, a.family);
  if (ofB) return [a.given, ofB];
  const ofA = givenBefore(a, b.family);
  return ofA && [ofA, b.given];
}

/**
 * A slip in a given name counts beside a long family name only (Yuanyuan Zhang is not Yuanyan Zhang), and not in its
 * last two letters: Daniel and Daniela, Christian and Christina are not one.
 */
function isGivenSlip({ family }: NameForm, [a, b]: readonly [readonly string[], readonly string[]]): boolean {
  const [first, second] = [a.join(''), b.join('')];
  const stem = Math.min(first.length, second.length) - 2;
  return (
    family.join('').length > 5 &&
    first.slice(0, stem) !== second.slice(0, stem) &&
    isSpellingSlip(first, second)
  );
}

/** Short words are left out: Lu Yang and Yang Lu are two persons as often as not. */
function haveSameWords(a: NameForm, b: NameForm): boolean {
  const [first, second] = [a, b].map(({ given, family }) => [...given, ...family].sort());
  return (
    first !== undefined && first.join(' ') === second?.join(' ') && first.some((word) => word.length > 5)
  );
}

/** "Cuesta" of "Cuesta Lazaro". */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  const [only] = part;
  return (
    part.length === 1 &&
    only !== undefined &&
    only.length > 2 &&
    whole.length > 1 &&
    !isParticle(only) &&
    whole.includes(only)
  );
}
