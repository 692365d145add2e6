import type { Edition, PersonRecord, Role, Series } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import { ROLE_WORDS } from '../add/role-words.ts';
import { dropAsset } from '../assets/register-picture.ts';
import { ChangeDraft } from '../change/draft.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { getNamedPerson, listParticipants } from '../edition/named-person.ts';
import { WrongUse } from '../wrong-use.ts';
import { removeWhere } from '../yaml/remove-where.ts';
import type { RemovePersonOptions } from './command.ts';
import { forgetPerson } from './forget-person.ts';
import { describeTraces, isAuthor } from './person-traces.ts';
import { unschedule } from './unschedule.ts';

/**
 * Takes a person out of an edition: roles, places on the programme, portrait and, when no edition names them any more,
 * their record in the register. Papers are not withdrawn by it: their authors stay.
 *
 * @param written by id or name
 * @throws {WrongUse} when nobody of the edition is called so, or has that role
 * @throws {Refusal} for a sealed edition
 */
export function removePerson(editions: string, written: string, options: RemovePersonOptions): Proposal {
  const edition = getOpenEdition(editions, options.year);
  const role = readRole(options.role);
  const person = getNamedPerson(written, listParticipants(edition), `The edition of ${edition.year}`);
  requireRole(edition, person, role);

  const draft = new ChangeDraft(editions);
  const leaves = (each: Role) => role === undefined || each === role;
  draft.edit(`editions/${edition.year}/edition.yaml`, (text) =>
    removeWhere(text, ['people'], (entry) => {
      const row = entry as { person?: string; role?: Role };
      return row.person === person.id && row.role !== undefined && leaves(row.role);
    }),
  );
  const kept = edition.facts.people.filter((row) => row.person === person.id && !leaves(row.role));
  const notes = [
    ...unschedule(
      draft,
      edition,
      person.id,
      role,
      kept.map((row) => row.role),
    ),
  ];
  for (const { person: id, portrait } of edition.facts.people)
    if (id === person.id && portrait !== undefined)
      dropAsset(draft, edition.year, portrait, [...edition.content.keys()]);
  if (kept.length > 0)
    return {
      change: draft.toChange(),
      notes: [
        ...notes,
        `${person.name} stays ${kept.map((row) => row.role).join(' and ')} of ${edition.year}.`,
      ],
    };
  return forget(draft, loadSeries(editions), edition, person, notes);
}

function forget(
  draft: ChangeDraft,
  series: Series,
  edition: Edition,
  person: PersonRecord,
  notes: readonly string[],
): Proposal {
  const papers = edition.contributions.filter((paper) => isAuthor(paper, person.id)).map(({ id }) => id);
  const stays =
    papers.length === 0
      ? []
      : [
          `${person.name} stays an author of ${papers.map((id) => `paper ${id}`).join(', ')}: papers are not withdrawn by this.`,
        ];
  const left = series.editions.map((each) =>
    each.year === edition.year ? withoutParts(each, person.id) : each,
  );
  const years = forgetPerson(draft, left, edition.year, person);
  const record =
    years.length === 0 ? [] : [`The record of ${person.name} stays in people.yaml for ${years.join(', ')}.`];
  return {
    change: draft.toChange(),
    notes: [...notes, ...stays, ...record, ...describeTraces(draft, edition, person)],
  };
}

/** An edition in which a person has no role and is on no programme. */
function withoutParts(edition: Edition, id: string): Edition {
  const others = (people: readonly string[]) => people.filter((each) => each !== id);
  return {
    ...edition,
    facts: { ...edition.facts, people: edition.facts.people.filter(({ person }) => person !== id) },
    schedule: edition.schedule.map((row) => ({
      ...row,
      speakers: others(row.speakers),
      panelists: others(row.panelists),
    })),
  };
}

function readRole(word: string | undefined): Role | undefined {
  if (word === undefined) return undefined;
  const known = ROLE_WORDS[word];
  if (known !== undefined) return known.role;
  throw new WrongUse(`--role "${word}" is none. There are: ${Object.keys(ROLE_WORDS).join(', ')}.`);
}

function requireRole({ facts, year }: Edition, person: PersonRecord, role: Role | undefined): void {
  const roles = facts.people.filter((row) => row.person === person.id).map((row) => row.role);
  if (role === undefined || roles.includes(role)) return;
  const has = roles.length === 0 ? 'has no role there' : `is ${roles.join(' and ')}`;
  throw new WrongUse(`${person.name} (${person.id}) is not ${role} of ${year}: ${person.name} ${has}.`);
}
