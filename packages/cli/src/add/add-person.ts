import { ROLES, sortKey, type Edition, type PersonRecord, type Role } from '@ml4astro/edition';
import { readAnnounced } from '../change/announced.ts';
import { ChangeDraft } from '../change/draft.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { Refusal } from '../refusal.ts';
import { insertAtPath } from '../yaml/insert-at-path.ts';
import { setAtPath } from '../yaml/set-at-path.ts';
import { stated } from '../yaml/yaml-value.ts';
import type { AddPersonOptions } from './command.ts';
import { getPersonToAdd, type PersonToAdd } from './person-to-add.ts';

const REGISTER = 'editions/people.yaml';

/**
 * Gives a person a role in an edition: one line more beside those of the same role, and a record in the register for
 * somebody who has none.
 *
 * @param editions the folder of the editions
 * @throws {WrongUse} when nobody can be sure who is meant
 * @throws {Refusal} for a sealed edition, a role that the person has, and a record that says otherwise
 */
export async function addPerson(
  editions: string,
  role: Role,
  name: string,
  options: AddPersonOptions,
): Promise<Proposal> {
  const edition = getOpenEdition(editions, options.year);
  const announced =
    options.announced === undefined ? undefined : readAnnounced('--announced', options.announced);
  const found = await getPersonToAdd(name, edition.people, options);
  const { id } = found.person;
  if (edition.facts.people.some((row) => row.person === id && row.role === role))
    throw new Refusal(`${found.person.name} (${id}) is ${role} of ${edition.year} already.`);

  const draft = new ChangeDraft(editions);
  draft.edit(REGISTER, (text) => register(text, edition.people, found, options));
  // Who has two parts works at one place, and looks the same in both.
  const other = edition.facts.people.find(({ person }) => person === id);
  const affiliation = options.affiliation ?? other?.affiliation;
  const row = stated({ person: id, affiliation, role, portrait: other?.portrait, announced });
  draft.edit(`editions/${edition.year}/edition.yaml`, (text) =>
    insertAtPath(text, ['people'], findPlace(edition, role), row, ['published', 'dateTitles', 'dates']),
  );
  const notes = [found.doubt, describeTasks(edition, found.person)].filter((note) => note !== undefined);
  return { change: draft.toChange(), notes };
}

/** What the to-do list of the edition still has about the person. */
function describeTasks({ year, todo }: Edition, { id, name }: PersonRecord): string | undefined {
  const open = [...todo.entries()].filter(([, { person, done }]) => person === id && done === undefined);
  if (open.length === 0) return undefined;
  const tasks = open.map(([at, { task }]) => `${at + 1} (${task})`).join(', ');
  const numbers = open.map(([at]) => at + 1).join(' ');
  return `Still to do about ${name}: ${tasks}. Once it is done: workshop todo done ${numbers} --year ${year}`;
}

/** Behind the last one of the same role; where there is none yet, behind those of the roles before it. */
function findPlace({ facts }: Edition, role: Role): number {
  const same = facts.people.findLastIndex((row) => row.role === role);
  if (same >= 0) return same + 1;
  return facts.people.findLastIndex((row) => ROLES.indexOf(row.role) < ROLES.indexOf(role)) + 1;
}

/** Where a key stands between the fewest that are out of order with it: its place, also in a file that is not quite sorted. */
function findSortedPlace(keys: readonly string[], key: string): number {
  let wrong = keys.filter((each) => each < key).length;
  let [best, fewest] = [0, wrong];
  for (const [at, each] of keys.entries()) {
    wrong += each < key ? -1 : 1;
    if (wrong <= fewest) [best, fewest] = [at + 1, wrong];
  }
  return best;
}

function register(
  text: string,
  people: readonly PersonRecord[],
  { person, isNew, aliases }: PersonToAdd,
  options: AddPersonOptions,
): string {
  if (isNew) {
    const { aliases: _none, distinctFrom, ...facts } = person;
    const record = stated({ ...facts, distinctFrom: distinctFrom.length === 0 ? undefined : distinctFrom });
    return insertAtPath(text, [], findSortedPlace(people.map(sortKey), sortKey(person)), record);
  }
  const at = people.findIndex(({ id }) => id === person.id);
  let written = text;
  for (const field of ['orcid', 'homepage'] as const) {
    const value = options[field];
    if (value === undefined) continue;
    if (person[field] !== undefined && person[field] !== value)
      throw new Refusal(
        `${person.name} (${person.id}) has the ${field} ${person[field]} in people.yaml, not ${value}. ` +
          `If that is wrong: workshop set person ${person.id} --${field} ${value}`,
      );
    written = setAtPath(written, [at, field], value);
  }
  return aliases.length === 0
    ? written
    : setAtPath(written, [at, 'aliases'], [...person.aliases, ...aliases], ['name']);
}
