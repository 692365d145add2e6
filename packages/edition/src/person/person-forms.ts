import type { PersonRecord } from '../schema/people-file.ts';
import { readName, type NameForm } from './name-form.ts';

/** The written forms of a person's name. */
export interface PersonForms {
  readonly name: NameForm;
  readonly aliases: readonly NameForm[];
}

// Records are never changed once read, so their forms are worked out once, not with every search.
const known = new WeakMap<PersonRecord, PersonForms>();

/** The name and the aliases of a person, made comparable. */
export function formsOf(person: PersonRecord): PersonForms {
  const forms = known.get(person) ?? {
    name: readName(person.name, person.family),
    aliases: person.aliases.map((alias) => readName(alias, person.family)),
  };
  known.set(person, forms);
  return forms;
}

/** The name, then the aliases. */
export function listNameForms(person: PersonRecord): readonly NameForm[] {
  const { name, aliases } = formsOf(person);
  return [name, ...aliases];
}
