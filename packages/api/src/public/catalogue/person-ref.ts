import { sortKey, splitName, type PersonRecord, type SplitName } from '@ml4astro/edition';
import type { PersonRef } from '../person/person-output.ts';

/** What lists say of a person: id, name and the key that sorts by family name first. */
function refPerson(person: PersonRecord): PersonRef {
  return { id: person.id, name: person.name, sortKey: sortKey(person) };
}

/** A person of the register as the catalogue refers to them. */
export interface PersonEntry {
  readonly ref: PersonRef;
  /** For citations. */
  readonly split: SplitName;
}

/** The persons of the register by id. */
export type PersonEntries = ReadonlyMap<string, PersonEntry>;

/** What the catalogue needs of each person of the register, worked out once. */
export function enterPersons(people: readonly PersonRecord[]): PersonEntries {
  return new Map(people.map((person) => [person.id, { ref: refPerson(person), split: splitName(person) }]));
}
