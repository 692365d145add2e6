import { sortKey, type PersonRecord } from '@ml4astro/edition';
import type { PersonRef } from '../person/person-output.ts';

/** What lists say of a person: id, name and the key that sorts by family name first. */
export function refPerson(person: PersonRecord): PersonRef {
  return { id: person.id, name: person.name, sortKey: sortKey(person) };
}

/** The persons of the register by id. */
export type PersonRefs = ReadonlyMap<string, PersonRef>;
