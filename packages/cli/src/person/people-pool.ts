import type { PersonRecord } from '@ml4astro/edition';
import { matchWritten, type WrittenMatch } from './match-written.ts';
import { findPersonId } from './person-id.ts';
import { PersonIndex } from './person-index.ts';
import { readShownName } from './shown-name.ts';
import type { WrittenPerson } from './written-person.ts';

/** The persons of a register, with those whom a source adds. */
export class PeoplePool {
  readonly #byId = new Map<string, PersonRecord>();
  readonly #byOrcid = new Map<string, PersonRecord>();
  readonly #index = new PersonIndex();
  readonly #added: PersonRecord[] = [];

  constructor(register: readonly PersonRecord[]) {
    for (const person of register) this.#put(person);
  }

  /** The new ones, in the order in which they were added. */
  get added(): readonly PersonRecord[] {
    return this.#added;
  }

  find(id: string): PersonRecord | undefined {
    return this.#byId.get(id);
  }

  /** Everyone of that very name. */
  listNamesakes(name: string): readonly PersonRecord[] {
    const shown = readShownName(name).name;
    return this.#index.listCandidates(name).filter((person) => person.name === shown);
  }

  match(written: WrittenPerson): WrittenMatch {
    const among = (written.among ?? []).flatMap((id) => this.#byId.get(id) ?? []);
    const here = matchWritten(written, among, true);
    if (here.kind === 'one') return here;
    const owner = this.#byOrcid.get(written.orcid ?? '');
    const candidates = [...(owner === undefined ? [] : [owner]), ...this.#index.listCandidates(written.name)];
    return matchWritten(written, candidates, false);
  }

  /** A new record; `undefined` where the name gives no id and none was thought of. */
  add({ name, orcid, homepage }: WrittenPerson, wanted?: string): PersonRecord | undefined {
    const shown = readShownName(name);
    const id = wanted ?? findPersonId(shown.name, this.#byId);
    if (id === undefined) return undefined;
    const person: PersonRecord = {
      id,
      ...shown,
      aliases: [],
      ...(orcid === undefined ? {} : { orcid }),
      ...(homepage === undefined ? {} : { homepage }),
      distinctFrom: [],
    };
    this.#added.push(person);
    this.#put(person);
    return person;
  }

  #put(person: PersonRecord): void {
    this.#byId.set(person.id, person);
    if (person.orcid !== undefined) this.#byOrcid.set(person.orcid, person);
    this.#index.add(person);
  }
}
