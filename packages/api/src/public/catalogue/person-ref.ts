import type { PersonRecord } from '@ml4astro/edition';
import type { PersonRef } from '../person/person-output.ts';
import { foldText } from './fold-text.ts';

/** What lists say of a person: id, name and the key that sorts by family name first. */
export function refPerson(person: PersonRecord): PersonRef {
  const family = person.family ?? person.name.split(' ').at(-1) ?? '';
  const given = person.name.replace(family, ' ');
  const words = [family, given].map((part) => foldText(part).split(/\s+/).filter(Boolean).join(' '));
  return { id: person.id, name: person.name, sortKey: [...words, person.id].join('\t') };
}

/** The persons of the register by id. */
export type PersonRefs = ReadonlyMap<string, PersonRef>;
