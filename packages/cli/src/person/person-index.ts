import { listNameForms, type NameForm, type PersonRecord } from '@ml4astro/edition';

/**
 * The persons of a register by the words of their names, so that a name is compared with the few it could mean and not
 * with all of 20,000.
 */
export class PersonIndex {
  readonly #byKey = new Map<string, Set<PersonRecord>>();
  readonly #byWord = new Map<string, Set<PersonRecord>>();

  constructor(people: readonly PersonRecord[] = []) {
    for (const person of people) this.add(person);
  }

  add(person: PersonRecord): void {
    for (const form of listNameForms(person)) {
      for (const key of form.keys) put(this.#byKey, key, person);
      for (const word of [...form.given, ...form.family]) put(this.#byWord, word, person);
    }
  }

  /**
   * Everyone whom `matchPerson` could find: names that match are equal, or one ends in the family name of the other, and
   * then they have its last word in common.
   */
  listCandidates(name: string): readonly PersonRecord[] {
    const form = readForm(name);
    const ends = [form.family.at(-1), [...form.given, ...form.family].at(-1)];
    return [
      ...new Set([
        ...form.keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]),
        ...ends.flatMap((word) => [...(this.#byWord.get(word ?? '') ?? [])]),
      ]),
    ];
  }
}

/** A written name made comparable. */
export function readForm(name: string): NameForm {
  const [form] = listNameForms({ id: '', name, aliases: [], distinctFrom: [] });
  if (form === undefined) throw new TypeError('A record has a form of its name.');
  return form;
}

function put(map: Map<string, Set<PersonRecord>>, key: string, person: PersonRecord): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([person]));
  else known.add(person);
}
