import type { PersonRecord } from '@ml4astro/edition';
import type { ImportRecord } from '../report/import-record.ts';
import { writeSpan, type LineSpan } from '../site/line-span.ts';
import { findAsker } from '../../../person/ask-person.ts';
import { nameKey } from '../../../person/person-decisions.ts';
import type { PeopleResolution, PersonResolution } from '../../../person/person-resolution.ts';
import { readShownName } from '../../../person/shown-name.ts';
import { resolvePeople } from '../../../person/resolve-people.ts';
import type { PersonAnswer } from '../../../person/settle-people.ts';

/** A name at a place of the page. */
export interface NameMention {
  readonly name: string;
  readonly homepage?: string | undefined;
  readonly span: LineSpan;
}

/** Whom the names of a page mean. */
export interface SettledNames {
  /** The record of a mention. */
  readonly personOf: (mention: NameMention) => PersonRecord;
  /** New records that the mentions need, each once. */
  readonly added: readonly PersonRecord[];
  /** Forms by which known persons were named, by id. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/**
 * Finds whom names mean, in the register or new. Where nobody can be sure a person on the terminal is asked; without one
 * the only candidate is taken, and of several none: a name kept apart can be joined later, two joined ones hardly be
 * parted. Each such choice is a guess of the report.
 */
export async function settleNames(
  mentions: readonly NameMention[],
  register: readonly PersonRecord[],
  options: { readonly json?: true; readonly yes?: true },
  record: ImportRecord,
): Promise<SettledNames> {
  const ask = options.yes ? undefined : findAsker(options);
  const known = new Map<string, string>();
  const fresh = new Map<string, string | undefined>();
  const asked = new Set<string>();
  for (;;) {
    const people = resolvePeople(mentions, register, { known, fresh });
    const open = people.resolutions.flatMap((each) => (each.kind === 'unsure' ? [each] : []));
    const [first] = open;
    if (first === undefined) return finish(mentions, people, asked, record);
    const key = nameKey(first.written.name);
    const answer = ask === undefined || asked.has(key) ? undefined : await ask(first);
    if (answer !== undefined) asked.add(key);
    const chosen = answer === undefined || answer.kind === 'later' ? choose(first) : answer;
    if (chosen.kind === 'known') known.set(key, chosen.id);
    // A name whose letters give no id gets a number.
    else
      fresh.set(key, fresh.has(key) || first.candidates.length === 0 ? freeId(register, fresh) : undefined);
    if (answer === undefined) note(first, chosen, mentions, record);
  }
}

function choose({ candidates }: Extract<PersonResolution, { kind: 'unsure' }>): PersonAnswer {
  const [only, ...more] = candidates;
  return only === undefined || more.length > 0 ? { kind: 'fresh' } : { kind: 'known', id: only.id };
}

function note(
  { written, candidates, why }: Extract<PersonResolution, { kind: 'unsure' }>,
  chosen: PersonAnswer,
  mentions: readonly NameMention[],
  record: ImportRecord,
): void {
  const span = mentions.find(({ name }) => name === written.name)?.span;
  const others = candidates.map(({ name, id }) => `${name} (${id})`).join(', ');
  record.guessed(
    span,
    chosen.kind === 'known'
      ? `"${written.name}" is taken for ${others}: ${why}`
      : `"${written.name}" is kept as a person of their own${others === '' ? '' : `, and may be ${others}`}: ${why}`,
  );
}

function finish(
  mentions: readonly NameMention[],
  people: PeopleResolution,
  asked: ReadonlySet<string>,
  record: ImportRecord,
): SettledNames {
  const records = new Map<NameMention, PersonRecord>();
  for (const [index, mention] of mentions.entries()) {
    const resolution = people.resolutions[index];
    if (resolution === undefined || resolution.kind === 'unsure') continue;
    records.set(mention, resolution.person);
    if (resolution.kind === 'matched' && !resolution.sure)
      record.guessed(
        mention.span,
        `"${mention.name}" is taken for ${resolution.person.name} (${resolution.person.id}): ${resolution.why}`,
      );
  }
  noteSpellings(records, record);
  return {
    personOf: (mention) => {
      const person = records.get(mention);
      if (person === undefined) throw new TypeError(`"${mention.name}" was not among the names.`);
      return person;
    },
    // Nobody but an organizer tells two of a like name apart: what was chosen here is not written down as known.
    added: people.added.map((person) => ({
      ...person,
      aliases: [...(people.aliases.get(person.id) ?? person.aliases)],
      ...(asked.size > 0 ? {} : { distinctFrom: [] }),
    })),
    aliases: people.aliases,
  };
}

/** Names of one person that a page spells in several ways: somebody should look which is right. */
function noteSpellings(records: ReadonlyMap<NameMention, PersonRecord>, record: ImportRecord): void {
  const spellings = new Map<string, Map<string, NameMention>>();
  for (const [mention, { id }] of records) {
    const known = spellings.get(id) ?? new Map<string, NameMention>();
    // The order of family and given name is no other spelling.
    const { name } = readShownName(mention.name);
    if (!known.has(name)) known.set(name, mention);
    spellings.set(id, known);
  }
  for (const [id, known] of spellings) {
    const [first, ...others] = known.values();
    for (const other of others)
      record.guessed(
        other.span,
        `"${other.name}" and "${first?.name}" (${first === undefined ? '' : writeSpan(first.span)}) are taken for one person, ${id}`,
      );
  }
}

function freeId(register: readonly PersonRecord[], fresh: ReadonlyMap<string, string | undefined>): string {
  const taken = new Set([...register.map(({ id }) => id), ...fresh.values()]);
  for (let count = 1; ; count += 1) if (!taken.has(`person-${count}`)) return `person-${count}`;
}
