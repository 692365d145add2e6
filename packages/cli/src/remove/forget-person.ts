import type { Edition, PersonRecord } from '@ml4astro/edition';
import { parse } from 'yaml';
import type { ChangeDraft } from '../change/draft.ts';
import { removeAtPath } from '../yaml/remove-at-path.ts';
import { removeWhere } from '../yaml/remove-where.ts';
import { isAuthor } from './person-traces.ts';

const REGISTER = 'editions/people.yaml';

/**
 * Takes the record of a person out of the register when nothing names it any more, with what other records and the to-do
 * list of the edition say of it. A sealed edition that names it keeps it there.
 *
 * @param editions all of them, as they will be
 * @param year of the edition that the person is leaving
 * @returns the years that still name the person; none when the record went
 */
export function forgetPerson(
  draft: ChangeDraft,
  editions: readonly Edition[],
  year: number,
  { id }: PersonRecord,
): readonly number[] {
  const named = editions.filter((edition) => isAuthorOf(edition, id) || hasPart(edition, id));
  if (!named.some((edition) => edition.year === year))
    draft.edit(`editions/${year}/todo.yaml`, (text) =>
      removeWhere(text, [], (entry) => (entry as { person?: unknown }).person === id),
    );
  if (named.length > 0) return named.map((edition) => edition.year);
  draft.edit(REGISTER, (text) => forgetDistinction(text, id));
  draft.edit(REGISTER, (text) => removeWhere(text, [], (entry) => (entry as { id?: unknown }).id === id));
  return [];
}

/** The register without what other records say of a person from whom they are told apart. */
function forgetDistinction(text: string, id: string): string {
  const records = parse(text) as readonly { distinctFrom?: readonly { person: string }[] }[];
  return [...records.entries()].reduce((written, [at, { distinctFrom = [] }]) => {
    const others = distinctFrom.filter(({ person }) => person !== id).length;
    if (others === distinctFrom.length) return written;
    return others === 0
      ? removeAtPath(written, [at, 'distinctFrom'])
      : removeWhere(written, [at, 'distinctFrom'], (entry) => (entry as { person?: unknown }).person === id);
  }, text);
}

function isAuthorOf({ contributions }: Edition, id: string): boolean {
  return contributions.some((paper) => isAuthor(paper, id));
}

function hasPart({ facts, schedule }: Edition, id: string): boolean {
  return (
    facts.people.some(({ person }) => person === id) ||
    schedule.some(({ speakers, panelists }) => speakers.includes(id) || panelists.includes(id))
  );
}
