import { matchPerson, type PersonRecord } from '@ml4astro/edition';
import { WrongUse } from '../wrong-use.ts';
import { TOLD_APART } from './look-alikes.ts';
import type { PeoplePool } from './people-pool.ts';
import { readShownName } from './shown-name.ts';
import type { WrittenPerson } from './written-person.ts';

/**
 * The person whom `--person` names.
 *
 * @throws {WrongUse} when that is nobody
 */
export function getDecidedPerson(pool: PeoplePool, { name }: WrittenPerson, id: string): PersonRecord {
  const person = pool.find(id);
  if (person !== undefined) return person;
  throw new WrongUse(`--person "${name}=${id}": "${id}" is nobody in editions/people.yaml.`);
}

/**
 * A form by which a person was named and by which nobody would find them the next time; `undefined` where one would.
 * Initials are no such form: they prove nothing, and stay a question.
 */
export function findNewAlias(name: string, person: PersonRecord): string | undefined {
  const match = matchPerson(name, [person]);
  const found = match.kind === 'one' && match.via !== 'short-form';
  return found ? undefined : readShownName(name).name;
}

/**
 * The record of somebody who is new (`--new-person`), or the one that was made when this was said before; `undefined`
 * where the name gives no id and none was thought of.
 *
 * @throws {WrongUse} when the id is somebody else's
 */
export function takeNewPerson(
  pool: PeoplePool,
  written: WrittenPerson,
  id: string | undefined,
): PersonRecord | undefined {
  const { name } = readShownName(written.name);
  if (id === undefined) {
    const again = pool
      .listNamesakes(written.name)
      .find(
        (person) =>
          written.among?.includes(person.id) ||
          person.distinctFrom.some(({ reason }) => reason === TOLD_APART),
      );
    return again ?? pool.add(written);
  }
  const owner = pool.find(id);
  if (owner === undefined) return pool.add(written, id);
  if (owner.name === name) return owner;
  throw new WrongUse(
    `--new-person "${written.name}=${id}": "${id}" is ${owner.name} already. Give another id.`,
  );
}
