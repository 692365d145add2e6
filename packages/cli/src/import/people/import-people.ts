import type { PersonRecord, RoleFacts } from '@ml4astro/edition';
import { ChangeDraft } from '../../change/draft.ts';
import { describePeople, describePerson } from '../../person/describe-people.ts';
import { settlePeople } from '../../person/settle-people.ts';
import { withPeople } from '../../person/with-people.ts';
import { WrongUse } from '../../wrong-use.ts';
import type { ImportScope } from '../import-file.ts';
import type { ImportOptions } from '../import-options.ts';
import type { ImportOutcome } from '../import-outcome.ts';
import { readTable, type AsideRow } from '../table/read-table.ts';
import { PEOPLE_TABLE } from './people-table.ts';
import { readPersonRow, type PersonDraft } from './read-person-row.ts';
import { readRoles } from './read-roles.ts';
import { roleKey, withRoles } from './with-roles.ts';

/** Options as commander reads them. */
export interface ImportPeopleOptions extends ImportOptions {
  /** Of rows that name none. */
  readonly role?: string;
  /** When readers were told of the new ones. */
  readonly announced?: string;
}

/**
 * Takes a table of persons into an edition: who does what, and where they work that year. Nobody is taken away, and no
 * address of a person is taken.
 *
 * @throws {WrongUse} for a `--role` that is none
 */
export async function importPeople(scope: ImportScope, options: ImportPeopleOptions): Promise<ImportOutcome> {
  const { edition, register } = scope;
  const role = readDefaultRole(options.role);
  const table = await readTable(scope.file, PEOPLE_TABLE);
  const aside: AsideRow[] = [...table.aside];
  const notes = [...table.notes];
  const drafts: PersonDraft[] = [];
  const among = edition.facts.people.map(({ person }) => person);
  for (const row of table.rows) {
    const reading = readPersonRow(row, role, among);
    if ('problem' in reading) aside.push({ line: row.line, record: row.record, reason: reading.problem });
    else {
      drafts.push(reading.draft);
      notes.push(...reading.notes);
    }
  }

  const people = await settlePeople(
    drafts.map(({ written }) => written),
    register,
    scope.decisions,
    scope.ask,
  );
  const known = new Map(edition.facts.people.map((each) => [roleKey(each), each]));
  const added = new Map<string, RoleFacts>();
  const affiliations = new Map<string, string>();
  const facts = new Map<string, { orcid?: string; homepage?: string }>();
  let unchanged = 0;
  for (const [at, { row, roles, affiliation }] of drafts.entries()) {
    const found = people.resolutions[at];
    if (found === undefined || found.kind === 'unsure') {
      aside.push({ line: row.line, record: row.record, reason: found ? (describePerson(found) ?? '') : '' });
      continue;
    }
    const { person, written } = found;
    if (found.kind === 'matched') noteFacts(person, written, facts, notes);
    for (const each of roles) {
      const key = roleKey({ person: person.id, role: each });
      const before = known.get(key);
      if (before === undefined)
        added.set(key, { person: person.id, role: each, affiliation, announced: options.announced });
      else if (affiliation !== undefined && affiliation !== before.affiliation)
        affiliations.set(key, affiliation);
      else unchanged += 1;
    }
  }
  const change = new ChangeDraft(scope.editions);
  change.edit('editions/people.yaml', (text) => withPeople(text, { ...people, facts }));
  change.edit(`editions/${edition.year}/edition.yaml`, (text) =>
    withRoles(text, { added: [...added.values()], affiliations }),
  );
  return {
    change: change.toChange(),
    noun: ['role', 'roles'],
    added: added.size,
    updated: affiliations.size,
    unchanged,
    notes: [...notes, ...describePeople(people.resolutions.filter(({ kind }) => kind !== 'unsure'))],
    aside,
    header: table.header,
  };
}

function readDefaultRole(said: string | undefined) {
  const reading = said === undefined ? { roles: [] } : readRoles(said);
  if ('problem' in reading) throw new WrongUse(`--role: ${reading.problem}`);
  return reading.roles[0];
}

/** What the record does not say yet is added; what it says otherwise is the person's to change. */
function noteFacts(
  person: PersonRecord,
  { orcid, homepage }: { readonly orcid?: string | undefined; readonly homepage?: string | undefined },
  facts: Map<string, { orcid?: string; homepage?: string }>,
  notes: string[],
): void {
  const fresh = {
    ...(orcid !== undefined && person.orcid === undefined && { orcid }),
    ...(homepage !== undefined && person.homepage === undefined && { homepage }),
  };
  if (Object.keys(fresh).length > 0) facts.set(person.id, { ...facts.get(person.id), ...fresh });
  if (homepage !== undefined && person.homepage !== undefined && homepage !== person.homepage)
    notes.push(`${person.name} has another homepage in people.yaml (${person.homepage}), which stays.`);
}
