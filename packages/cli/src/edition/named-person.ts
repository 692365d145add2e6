import {
  foldMarks,
  matchPerson,
  splitName,
  type Edition,
  type PersonMatch,
  type PersonRecord,
} from '@ml4astro/edition';
import { findClosest } from '@ml4astro/edition/check';
import { WrongUse } from '../wrong-use.ts';

/** The persons who have a part in an edition: in its roles, or on its programme. */
export function listParticipants({ facts, schedule, people }: Edition): readonly PersonRecord[] {
  const ids = new Set([
    ...facts.people.map(({ person }) => person),
    ...schedule.flatMap(({ speakers, panelists }) => [...speakers, ...panelists]),
  ]);
  return people.filter(({ id }) => ids.has(id));
}

/**
 * The person among `people` whom an organizer means: by id, by name, by a form of it that fits nobody else, or by the
 * family name alone.
 *
 * @param where who they are, to begin a sentence: `The edition of 2025`
 * @throws {WrongUse} when it is nobody, or could be several
 */
export function getNamedPerson(
  written: string,
  people: readonly PersonRecord[],
  where: string,
): PersonRecord {
  const byId = people.find(({ id }) => id === written);
  if (byId !== undefined) return byId;
  const match = matchPerson(written, people);
  if (match.kind === 'one') return match.person;
  const fitting =
    match.kind === 'several'
      ? match.people
      : people.filter((person) => foldMarks(splitName(person).family) === foldMarks(written.trim()));
  if (fitting.length === 1 && fitting[0] !== undefined) return fitting[0];
  if (fitting.length > 1)
    throw new WrongUse(`"${written}" fits ${listIds(fitting)}. Give the id of the one you mean.`);
  throw new WrongUse(`${where} names nobody called "${written}".${suggest(written, people, match)}`);
}

/**
 * The same, of everyone in the register; those who have a part in the edition come first, so that a family name which two
 * of the series share means the one who takes part.
 *
 * @throws {WrongUse} see {@link getNamedPerson}
 */
export function getPersonOfSeries(written: string, edition: Edition): PersonRecord {
  try {
    return getNamedPerson(written, listParticipants(edition), '');
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return getNamedPerson(written, edition.people, 'editions/people.yaml');
  }
}

/** Who may be meant by a name that is nobody's; where nobody is near, who there is. */
function suggest(written: string, people: readonly PersonRecord[], match: PersonMatch): string {
  if (match.kind === 'none' && match.near.length > 0) return ` Did you mean ${listIds(match.near)}?`;
  const forms = new Map(
    people.flatMap((person) => {
      const { given, family } = splitName(person);
      return [person.id, person.name, given, family].map((form) => [form, person] as const);
    }),
  );
  const closest = forms.get(findClosest(written, forms.keys()) ?? '');
  if (closest !== undefined) return ` Did you mean ${listIds([closest])}?`;
  const ids = people.map(({ id }) => id);
  return ids.length === 0
    ? ' It names nobody at all.'
    : ` It names ${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ' and others' : ''}.`;
}

function listIds(people: readonly PersonRecord[]): string {
  return people.map(({ id, name }) => `"${id}" (${name})`).join(' or ');
}
