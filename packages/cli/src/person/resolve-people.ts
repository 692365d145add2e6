import type { PersonRecord } from '@ml4astro/edition';
import { findNewAlias, getDecidedPerson, takeNewPerson } from './decided-person.ts';
import { findLookAlikes } from './look-alikes.ts';
import { PeoplePool } from './people-pool.ts';
import { nameKey, type PersonDecisions } from './person-decisions.ts';
import { readForm } from './person-index.ts';
import type { PeopleResolution, PersonResolution } from './person-resolution.ts';
import type { WrittenPerson } from './written-person.ts';

/**
 * Finds whom the names of a source mean. An equal name is that person; a name that differs by a middle name is, to be
 * looked at; initials, short forms, slips of the pen and names that fit several are a question, unless an ORCID or the
 * place itself answers it. A name that is like nobody's is a new record; one name twice in a source is one person.
 *
 * @param decisions what an organizer said; it is never overruled
 * @throws {WrongUse} for a decision that names a person whom nobody knows, or an id that is taken
 */
export function resolvePeople(
  written: readonly WrittenPerson[],
  register: readonly PersonRecord[],
  decisions: PersonDecisions,
): PeopleResolution {
  const pool = new PeoplePool(register);
  const ordered = fullestFirst(written);
  const found = new Map<WrittenPerson, PersonResolution>();
  // New persons whom somebody named come first, so that the other names can mean them.
  const fresh = takeNewPeople(pool, ordered, decisions);
  for (const each of ordered) {
    const key = nameKey(each.name);
    const person = fresh.get(key);
    if (person !== undefined) found.set(each, kept(pool, each, person));
    else if (!decisions.known.has(key)) found.set(each, resolve(pool, each));
  }
  const aliases = new Map<string, readonly string[]>();
  for (const each of ordered) {
    const id = decisions.known.get(nameKey(each.name));
    if (id === undefined) continue;
    const person = getDecidedPerson(pool, each, id);
    const alias = findNewAlias(each.name, person);
    if (alias !== undefined) aliases.set(id, [...new Set([...(aliases.get(id) ?? []), alias])]);
    found.set(each, kept(pool, each, person));
  }
  return {
    ...weigh(pool, register, written, found, new Set([...fresh.values()].map(({ id }) => id))),
    aliases,
  };
}

/** Names with more letters in their given names first: "J. Doe" is then held against "Jane Doe" of the same source. */
function fullestFirst(written: readonly WrittenPerson[]): readonly WrittenPerson[] {
  return written
    .map((each) => ({ each, letters: readForm(each.name).given.join('').length }))
    .sort((a, b) => b.letters - a.letters)
    .map(({ each }) => each);
}

function takeNewPeople(
  pool: PeoplePool,
  ordered: readonly WrittenPerson[],
  { fresh }: PersonDecisions,
): ReadonlyMap<string, PersonRecord> {
  const taken = new Map<string, PersonRecord>();
  for (const each of ordered) {
    const key = nameKey(each.name);
    if (!fresh.has(key) || taken.has(key)) continue;
    const person = takeNewPerson(pool, each, fresh.get(key));
    if (person !== undefined) taken.set(key, person);
  }
  return taken;
}

function kept(pool: PeoplePool, written: WrittenPerson, person: PersonRecord): PersonResolution {
  return pool.added.includes(person)
    ? { kind: 'new', written, person }
    : { kind: 'matched', written, person, sure: true, why: 'what you said' };
}

function resolve(pool: PeoplePool, written: WrittenPerson): PersonResolution {
  const match = pool.match(written);
  if (match.kind === 'unsure') return { ...match, written };
  if (match.kind === 'one')
    return pool.added.includes(match.person) && match.sure
      ? { kind: 'new', written, person: match.person }
      : { ...match, kind: 'matched', written };
  const person = pool.add(written);
  return person === undefined
    ? {
        kind: 'unsure',
        written,
        candidates: [],
        why: 'its letters give no id (--new-person "Name=id" says one)',
      }
    : { kind: 'new', written, person };
}

/** New records that look like somebody's are a question: a slip of the pen would make a second person. */
function weigh(
  pool: PeoplePool,
  register: readonly PersonRecord[],
  written: readonly WrittenPerson[],
  found: ReadonlyMap<WrittenPerson, PersonResolution>,
  wanted: ReadonlySet<string>,
): Pick<PeopleResolution, 'resolutions' | 'added'> {
  const { doubted, records } = findLookAlikes(pool.added, register, wanted);
  const final = new Map(records.map((person) => [person.id, person]));
  const resolutions = written.flatMap((each): readonly PersonResolution[] => {
    const resolution = found.get(each);
    if (resolution === undefined) return [];
    if (resolution.kind === 'unsure') {
      const candidates = resolution.candidates.filter(({ id }) => !doubted.has(id));
      return [{ ...resolution, candidates }];
    }
    const { id } = resolution.person;
    const doubt = doubted.get(id);
    if (doubt !== undefined)
      return [{ kind: 'unsure', written: each, candidates: [doubt.other], why: doubt.reason }];
    return [{ ...resolution, person: final.get(id) ?? resolution.person }];
  });
  const used = new Set(resolutions.flatMap((each) => (each.kind === 'unsure' ? [] : [each.person.id])));
  return { resolutions, added: records.filter(({ id }) => used.has(id)) };
}
