import type { Edition } from '@ml4astro/edition';
import { readAnnounced } from '../change/announced.ts';
import { ChangeDraft } from '../change/draft.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { getNamedPerson } from '../edition/named-person.ts';
import { Refusal } from '../refusal.ts';
import { setAtPath } from '../yaml/set-at-path.ts';
import type { AnnounceOptions } from './command.ts';

/**
 * Records when readers were told of the programme, of the papers, or of a person's part.
 *
 * @throws {WrongUse} for a person of whom the edition knows nothing, and a day that is none
 * @throws {Refusal} for a sealed edition, for what is empty, and for what was announced already and is given no other day
 */
export function announce(editions: string, what: string, options: AnnounceOptions): Proposal {
  const edition = getOpenEdition(editions, options.year);
  const on = readAnnounced('--on', options.on);
  const paths =
    what === 'programme' || what === 'papers'
      ? [getPartPath(edition, what, options)]
      : getRolePaths(edition, what, options);
  const draft = new ChangeDraft(editions);
  for (const path of paths)
    draft.edit(`editions/${edition.year}/edition.yaml`, (text) =>
      setAtPath(text, path, on, ['dateTitles', 'dates']),
    );
  return { change: draft.toChange() };
}

function getPartPath(
  { year, facts, schedule, contributions }: Edition,
  part: 'programme' | 'papers',
  { on }: AnnounceOptions,
): readonly string[] {
  if ((part === 'programme' ? schedule : contributions).length === 0)
    throw new Refusal(
      `The edition of ${year} has no ${part} to announce: ${part === 'programme' ? 'schedule' : 'contributions'}.yaml is empty.`,
    );
  const before = facts.published[part];
  if (before !== undefined && on === undefined)
    throw new Refusal(`The ${part} of ${year} was announced ${before} already. If that is wrong, give --on.`);
  return ['published', part];
}

function getRolePaths(
  { year, facts, people }: Edition,
  written: string,
  { on }: AnnounceOptions,
): readonly (readonly (string | number)[])[] {
  const named = new Set(facts.people.map(({ person }) => person));
  const person = getNamedPerson(
    written,
    people.filter(({ id }) => named.has(id)),
    `The edition of ${year}`,
  );
  const rows = [...facts.people.entries()].filter(([, row]) => row.person === person.id);
  const open = rows.filter(([, row]) => row.announced === undefined || on !== undefined);
  if (open.length === 0)
    throw new Refusal(
      `${person.name} was announced ${rows[0]?.[1].announced ?? ''} already. If that is wrong, give --on.`,
    );
  return open.map(([at]) => ['people', at, 'announced']);
}
