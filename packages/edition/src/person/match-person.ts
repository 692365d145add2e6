import { distance } from 'fastest-levenshtein';
import type { PersonRecord } from '../schema/people-file.ts';
import { linkGivenNames } from './given-names.ts';
import { givenBefore, readName, type NameForm } from './name-form.ts';
import { formsOf, listNameForms } from './person-forms.ts';

/**
 * What a match rests on. The first three are the same name but for case, order, dots, hyphens and (`diacritics`) marks;
 * the last three are the same family name with given names that agree as far as they are written.
 */
export type MatchVia = 'name' | 'alias' | 'diacritics' | 'middle-name' | 'short-form' | 'initials';

/** Who a written name means. */
export type PersonMatch =
  | { readonly kind: 'one'; readonly person: PersonRecord; readonly via: MatchVia }
  /** The name fits each of them: nobody but an organizer can say. */
  | { readonly kind: 'several'; readonly people: readonly PersonRecord[] }
  /** Nobody; `near` are those of a like name, the nearest first, five at most. */
  | { readonly kind: 'none'; readonly near: readonly PersonRecord[] };

/**
 * Finds the person that a written name means: "Melchior, Peter M", "P. M. Melchior", "peter melchior". An equal name
 * decides before an abbreviated one; where a step fits several persons the answer is `several`, never a choice.
 */
export function matchPerson(name: string, people: readonly PersonRecord[]): PersonMatch {
  const wanted = readName(name);
  if (wanted.spelled === '') return { kind: 'none', near: [] };
  for (const step of [viaEqualName, viaGivenNames]) {
    const found = people.flatMap((person) => {
      const via = step(wanted, person);
      return via === undefined ? [] : [{ kind: 'one' as const, person, via }];
    });
    if (found.length > 1) return { kind: 'several', people: found.map(({ person }) => person) };
    if (found[0] !== undefined) return found[0];
  }
  return { kind: 'none', near: listNear(wanted, people) };
}

function viaEqualName(wanted: NameForm, person: PersonRecord): MatchVia | undefined {
  const { name, aliases } = formsOf(person);
  if (name.spelled === wanted.spelled) return 'name';
  if (sharesKey(wanted, name)) return 'diacritics';
  return aliases.some((alias) => sharesKey(wanted, alias)) ? 'alias' : undefined;
}

function viaGivenNames(wanted: NameForm, person: PersonRecord): MatchVia | undefined {
  for (const form of listNameForms(person)) {
    const link = linkForms(wanted, form);
    if (link !== undefined) return link === 'equal' ? 'diacritics' : link;
  }
  return undefined;
}

function linkForms(wanted: NameForm, form: NameForm): ReturnType<typeof linkGivenNames> {
  const ofForm = givenBefore(form, wanted.family);
  if (ofForm !== undefined) {
    const link = linkGivenNames(wanted.given, ofForm);
    if (link !== undefined) return link;
  }
  const ofWanted = givenBefore(wanted, form.family);
  return ofWanted && linkGivenNames(ofWanted, form.given);
}

function sharesKey(first: NameForm, second: NameForm): boolean {
  return first.keys.some((key) => second.keys.includes(key));
}

function listNear(wanted: NameForm, people: readonly PersonRecord[]): readonly PersonRecord[] {
  const [key = ''] = wanted.keys;
  const limit = Math.max(1, Math.floor(key.length / 5));
  return people
    .map((person) => ({
      person,
      edits: Math.min(...listNameForms(person).map((form) => editsBetween(key, form, limit))),
    }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || (a.person.id < b.person.id ? -1 : 1))
    .slice(0, 5)
    .map(({ person }) => person);
}

function editsBetween(key: string, form: NameForm, limit: number): number {
  const [other = ''] = form.keys;
  return Math.abs(other.length - key.length) > limit ? Infinity : distance(key, other);
}
