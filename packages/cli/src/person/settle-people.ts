import type { PersonRecord } from '@ml4astro/edition';
import { nameKey, type PersonDecisions } from './person-decisions.ts';
import type { PeopleResolution, PersonResolution } from './person-resolution.ts';
import { resolvePeople } from './resolve-people.ts';
import type { WrittenPerson } from './written-person.ts';

/** What was answered to a question: a person's id, somebody new, or nothing for now. */
export type PersonAnswer =
  { readonly kind: 'known'; readonly id: string } | { readonly kind: 'fresh' } | { readonly kind: 'later' };

/** Asks an organizer whom a name means. */
export type AskPerson = (question: Extract<PersonResolution, { kind: 'unsure' }>) => Promise<PersonAnswer>;

/**
 * Finds whom names mean (see {@link resolvePeople}), and asks of each that is unsure, once per name.
 *
 * @param ask how; without it the unsure ones stay so
 */
export async function settlePeople(
  written: readonly WrittenPerson[],
  register: readonly PersonRecord[],
  decisions: PersonDecisions,
  ask: AskPerson | undefined,
): Promise<PeopleResolution> {
  let { known, fresh } = decisions;
  const asked = new Set<string>();
  for (;;) {
    const people = resolvePeople(written, register, { known, fresh });
    const open = people.resolutions.find(
      (each) => each.kind === 'unsure' && !asked.has(nameKey(each.written.name)),
    );
    if (ask === undefined || open?.kind !== 'unsure') return people;
    const key = nameKey(open.written.name);
    asked.add(key);
    const answer = await ask(open);
    if (answer.kind === 'known') known = new Map([...known, [key, answer.id]]);
    if (answer.kind === 'fresh') fresh = new Map([...fresh, [key, undefined]]);
  }
}
