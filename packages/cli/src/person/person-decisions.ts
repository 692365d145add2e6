import type { Command } from 'commander';
import { WrongUse } from '../wrong-use.ts';
import { readShownName } from './shown-name.ts';

/** What an organizer said of written names. */
export interface PersonDecisions {
  /** The id of the person that a name means, by {@link nameKey}. */
  readonly known: ReadonlyMap<string, string>;
  /** Names of persons who are in no record yet, by {@link nameKey}, each with the id it shall have, if one was given. */
  readonly fresh: ReadonlyMap<string, string | undefined>;
}

/** Options as commander reads them. */
export interface PersonOptions {
  readonly person?: readonly string[];
  readonly newPerson?: readonly string[];
}

export const NO_DECISIONS: PersonDecisions = { known: new Map(), fresh: new Map() };

/** Adds the flags that decide whom a name means: `--person`, `--new-person`. */
export function addPersonOptions(command: Command): Command {
  return command
    .option('--person <name=id>', 'whom a name means, by id (repeatable)', collect)
    .option('--new-person <name[=id]>', 'somebody who is not in people.yaml yet (repeatable)', collect);
}

/**
 * Reads those flags.
 *
 * @throws {WrongUse} for one that names nobody, or a name that is decided twice
 */
export function readPersonDecisions({ person = [], newPerson = [] }: PersonOptions): PersonDecisions {
  const known = new Map<string, string>();
  const fresh = new Map<string, string | undefined>();
  for (const text of person) {
    const [name, id] = splitDecision(text);
    if (name === '' || id === undefined)
      throw new WrongUse(
        `--person "${text}" does not say who it is. Write --person "Megan Ansdell=megan-ansdell".`,
      );
    requireOnce(name, known);
    known.set(nameKey(name), id);
  }
  for (const text of newPerson) {
    const [name, id] = splitDecision(text);
    if (name === '')
      throw new WrongUse(`--new-person "${text}" names nobody. Write --new-person "Megan Ansdell".`);
    if (id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
      throw new WrongUse(
        `"${id}" is no id. An id has small letters, digits and single hyphens: "megan-ansdell".`,
      );
    requireOnce(name, known);
    requireOnce(name, fresh);
    fresh.set(nameKey(name), id);
  }
  return { known, fresh };
}

/** What two writings of a name have in common where a flag repeats what a file says: "Doe, Jane" is "Jane Doe". */
export function nameKey(name: string): string {
  return readShownName(name).name;
}

function splitDecision(text: string): readonly [string, string | undefined] {
  const at = text.lastIndexOf('=');
  return at < 0 ? [text.trim(), undefined] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function requireOnce(name: string, decided: ReadonlyMap<string, unknown>): void {
  if (decided.has(nameKey(name)))
    throw new WrongUse(`"${name}" is decided twice by --person and --new-person. Keep one.`);
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
