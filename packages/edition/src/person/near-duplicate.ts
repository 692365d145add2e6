import type { PersonRecord } from '../schema/people-file.ts';
import { compareForms, type NameEvidence } from './name-evidence.ts';
import type { NameForm } from './name-form.ts';
import { listNameForms } from './person-forms.ts';
import { deleteOneLetter } from './spelling-slip.ts';
import { listFullForms } from './short-forms.ts';

/** Two records that may be one person, by id (`first` before `second`), and what speaks for it. */
export interface NearDuplicate {
  readonly first: string;
  readonly second: string;
  /** The evidence, naming the written forms: `"Josh Bloom" and "Joshua Bloom" share the family name, and …`. */
  readonly reason: string;
}

/** An initial that fits more persons than this tells nothing of any. */
const FITTING_AN_INITIAL = 1;

/**
 * Finds the persons of a register that may be one, whatever its order: equal names, names that differ by marks, by a
 * slip of the pen in a long word, by a short form, by a middle name or by a part of a compound family name. Two that
 * were looked at (`distinctFrom`, on either side) are left alone.
 *
 * Only persons that share a block are compared, so a register of 20,000 takes seconds, not hours.
 */
export function findNearDuplicates(people: readonly PersonRecord[]): readonly NearDuplicate[] {
  const distinct = new Set(
    people.flatMap(({ id, distinctFrom }) => distinctFrom.map((other) => pairKey(id, other.person))),
  );
  const found = new Map<string, { first: string; second: string; evidence: NameEvidence }>();
  const seen = new Set<string>();

  for (const block of blocksOf(people)) {
    for (const [index, a] of block.entries()) {
      for (const b of block.slice(index + 1)) {
        const key = pairKey(a.id, b.id);
        if (a.id === b.id || seen.has(key)) continue;
        seen.add(key);
        const [first, second] = a.id < b.id ? [a, b] : [b, a];
        const evidence = distinct.has(key) ? undefined : weigh(first, second);
        if (evidence) found.set(key, { first: first.id, second: second.id, evidence });
      }
    }
  }

  const fitting = countInitials([...found.values()]);
  const vague = (id: string) => (fitting.get(id) ?? 0) > FITTING_AN_INITIAL;
  return [...found.values()]
    .filter(({ first, second, evidence }) => !evidence.initialOnly || !(vague(first) || vague(second)))
    .map(({ first, second, evidence }) => ({ first, second, reason: evidence.reason }))
    .sort((a, b) => (pairKey(a.first, a.second) < pairKey(b.first, b.second) ? -1 : 1));
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function weigh(first: PersonRecord, second: PersonRecord): NameEvidence | undefined {
  let weak: NameEvidence | undefined;
  for (const a of listNameForms(first)) {
    for (const b of listNameForms(second)) {
      const evidence = compareForms(a, b);
      if (evidence && !evidence.initialOnly) return evidence;
      weak ??= evidence;
    }
  }
  return weak;
}

function countInitials(
  pairs: readonly { first: string; second: string; evidence: NameEvidence }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { first, second, evidence } of pairs) {
    if (!evidence.initialOnly) continue;
    for (const id of [first, second]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Groups of persons who share something that every pair worth comparing shares. */
function blocksOf(people: readonly PersonRecord[]): Iterable<readonly PersonRecord[]> {
  const blocks = new Map<string, PersonRecord[]>();
  for (const person of people) {
    for (const key of new Set(listNameForms(person).flatMap(blockKeys))) {
      const block = blocks.get(key);
      if (block) block.push(person);
      else blocks.set(key, [person]);
    }
  }
  return blocks.values();
}

/**
 * The same name, the same words, or an initial with: the family name, the family name less one letter (two words that
 * are one slip apart meet in it), or a part of a compound one.
 */
function blockKeys({ keys, given, family }: NameForm): readonly string[] {
  const letters = new Set(given.flatMap(listFullForms).map((name) => name.charAt(0)));
  const name = family.join('');
  const stems = new Set([name, ...deleteOneLetter(name), ...(family.length > 1 ? family : [])]);
  return [
    ...keys.map((key) => `name ${key}`),
    `words ${[...given, ...family].sort().join(' ')}`,
    ...[...stems].flatMap((stem) => [...letters].map((letter) => `${letter} ${stem}`)),
  ];
}
