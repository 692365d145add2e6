import type { Edition, PersonRecord, Series } from '@ml4astro/edition';
import type { ChangeDraft } from '../change/draft.ts';
import { removeAtPath } from '../yaml/remove-at-path.ts';
import { removeWhere } from '../yaml/remove-where.ts';
import { isAuthor } from './person-traces.ts';

/**
 * Takes the record of a person out of the register when nothing names it any more, with what other records say of it and
 * the to-do list of the edition. A sealed edition that names it keeps it there.
 *
 * @param edition the one that the person is leaving
 * @returns what the organizer should know of the record
 */
export function forgetPerson(
  draft: ChangeDraft,
  { editions, people }: Series,
  edition: Edition,
  { id, name }: PersonRecord,
): readonly string[] {
  draft.edit(`editions/${edition.year}/todo.yaml`, (text) =>
    removeWhere(text, [], (entry) => (entry as { person?: unknown }).person === id),
  );
  const named = editions.filter((each) =>
    each.year === edition.year ? isAuthorOf(each, id) : isAuthorOf(each, id) || hasPart(each, id),
  );
  if (named.length > 0)
    return [`The record of ${name} stays in people.yaml for ${named.map(({ year }) => year).join(', ')}.`];
  for (const [at, { distinctFrom }] of people.entries()) {
    if (!distinctFrom.some(({ person }) => person === id)) continue;
    draft.edit('editions/people.yaml', (text) =>
      distinctFrom.length === 1
        ? removeAtPath(text, [at, 'distinctFrom'])
        : removeWhere(text, [at, 'distinctFrom'], (entry) => (entry as { person?: unknown }).person === id),
    );
  }
  draft.edit('editions/people.yaml', (text) =>
    removeWhere(text, [], (entry) => (entry as { id?: unknown }).id === id),
  );
  return [];
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
