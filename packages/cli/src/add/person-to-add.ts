import { matchPerson, type PersonRecord } from '@ml4astro/edition';
import { findAsker } from '../person/ask-person.ts';
import { nameKey, type PersonDecisions } from '../person/person-decisions.ts';
import type { PersonResolution } from '../person/person-resolution.ts';
import { settlePeople } from '../person/settle-people.ts';
import { WrongUse } from '../wrong-use.ts';
import type { AddPersonOptions } from './command.ts';

/** Who was meant, and what the register does not know of them yet. */
export interface PersonToAdd {
  readonly person: PersonRecord;
  readonly isNew: boolean;
  /** A form by which they were named, and by which nobody would find them. */
  readonly aliases: readonly string[];
  /** Why somebody should look, where the name is not quite the record's. */
  readonly doubt: string | undefined;
}

/**
 * Finds whom the organizer wants to add: one of the register by id or name, or somebody new. Where nobody can be sure,
 * they are asked on a terminal.
 *
 * @throws {WrongUse} naming the candidates and the flags, where they cannot be asked or did not say
 */
export async function getPersonToAdd(
  name: string,
  register: readonly PersonRecord[],
  options: AddPersonOptions,
): Promise<PersonToAdd> {
  const { person: id, new: isNew, orcid, homepage } = options;
  if (name.trim() === '')
    throw new WrongUse('The name is empty. Write it as it shall be shown: "Ada Kepler".');
  if (id !== undefined && isNew)
    throw new WrongUse(
      `--person says that this is "${id}", --new that it is somebody new. Keep one of the two.`,
    );
  if (options.id !== undefined && !isNew)
    throw new WrongUse(
      '--id is the id of somebody new. Give --new too, or --person with an id of people.yaml.',
    );
  const named = register.find((person) => person.id === name);
  if (named !== undefined && !isNew) return { person: named, isNew: false, aliases: [], doubt: undefined };
  if (id !== undefined && !register.some((person) => person.id === id))
    throw new WrongUse(
      `--person "${id}" is nobody in editions/people.yaml. Give an id of that file, or --new.`,
    );
  const key = nameKey(name);
  const written = { name, orcid, homepage };
  let decisions: PersonDecisions = {
    known: new Map(id === undefined ? [] : [[key, id]]),
    fresh: new Map(isNew ? [[key, options.id]] : []),
  };
  const ask = findAsker(options);
  let people = await settlePeople([written], register, decisions, ask);
  const near = listNear(name, register);
  if (people.resolutions[0]?.kind === 'new' && !isNew && near.length > 0) {
    const question = {
      kind: 'unsure',
      written,
      candidates: near,
      why: 'a name that differs by a letter or two',
    } as const;
    const answer = await ask?.(question);
    if (answer === undefined || answer.kind === 'later') throw new WrongUse(explain(name, question));
    decisions =
      answer.kind === 'known'
        ? { ...decisions, known: new Map([[key, answer.id]]) }
        : { ...decisions, fresh: new Map([[key, options.id]]) };
    people = await settlePeople([written], register, decisions, ask);
  }
  const [found] = people.resolutions;
  if (found === undefined || found.kind === 'unsure') throw new WrongUse(explain(name, found));
  const { person } = found;
  const doubt =
    found.kind === 'matched' && !found.sure
      ? `"${name}" was taken for ${person.name} (${person.id}): ${found.why}.`
      : undefined;
  return { person, isNew: found.kind === 'new', aliases: people.aliases.get(person.id) ?? [], doubt };
}

/** Who is called so but for a letter or two. */
function listNear(name: string, register: readonly PersonRecord[]): readonly PersonRecord[] {
  const match = matchPerson(name, register);
  return match.kind === 'none' ? match.near : [];
}

function explain(name: string, found: Extract<PersonResolution, { kind: 'unsure' }> | undefined): string {
  const candidates = found?.candidates ?? [];
  const who =
    candidates.length === 0
      ? ''
      : ` It may be ${candidates.map((each) => `${each.name} (${each.id})`).join(' or ')}.`;
  const [first] = candidates;
  const how =
    first === undefined ? '--new --id ID' : `--person ${first.id} if so, --new if it is somebody else`;
  return `Nothing was written: nobody can be sure who "${name}" is (${found?.why ?? 'nothing fits'}).${who} Give ${how}.`;
}
