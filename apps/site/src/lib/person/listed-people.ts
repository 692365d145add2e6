import type { PersonRole, PersonSummary } from '@ml4astro/api/public';

/** What the API answers of one edition: who took part, with the papers of that year, and who had which role. */
export interface YearOfPeople {
  readonly year: number;
  readonly people: readonly Pick<PersonSummary, 'id' | 'papers'>[];
  readonly roles: readonly (Pick<PersonRole, 'role'> & {
    readonly person: Pick<PersonRole['person'], 'id'>;
  })[];
}

/** A person of the list, with what they did in which year: `2023`, `2023:keynote`, `2023:author`. */
export type ListedPersonSummary<Person> = Person & { readonly parts: readonly string[] };

/** Says of each person what they did in each year, for a list that is filtered by both at once. */
export function listPeople<Person extends Pick<PersonSummary, 'id'>>(
  people: readonly Person[],
  years: readonly YearOfPeople[],
): ListedPersonSummary<Person>[] {
  const parts = new Map<string, Set<string>>();
  const note = (id: string, part: string) => parts.set(id, (parts.get(id) ?? new Set()).add(part));
  for (const { year, people: ofYear, roles } of years) {
    for (const { id, papers } of ofYear) {
      note(id, String(year));
      if (papers > 0) note(id, `${year}:author`);
    }
    for (const { person, role } of roles) note(person.id, `${year}:${role}`);
  }
  return people.map((person) => ({ ...person, parts: [...(parts.get(person.id) ?? [])] }));
}
