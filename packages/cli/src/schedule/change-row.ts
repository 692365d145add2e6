import type { ScheduleRow } from '@ml4astro/edition';
import { readAnnounced } from '../change/announced.ts';
import { ChangeDraft } from '../change/draft.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { WrongUse } from '../wrong-use.ts';
import { insertAtPath } from '../yaml/insert-at-path.ts';
import { moveAtPath } from '../yaml/move-at-path.ts';
import { setAtPath } from '../yaml/set-at-path.ts';
import { stated, type YamlValue } from '../yaml/yaml-value.ts';
import type { ChangeRowOptions } from './command.ts';
import { getRow } from './get-row.ts';
import { readRowFacts } from './row-facts.ts';

/** Fields of a row whose earlier value its `changes` keep. */
const KEPT = ['start', 'end', 'room', 'title'] as const;
/** The order of the fields in the file. */
const FIELDS = ['id', 'start', 'end', 'kind', 'title', 'speakers', 'panelists', 'contribution', 'room'];

/**
 * Changes what a row of the programme says, and where it stands when it begins at another time. With `announced` the row
 * keeps what it said until then, so that calendars and feeds can tell.
 *
 * @param id of the row
 * @throws {WrongUse} for a row, time, kind, person or paper that is none, and when nothing is to change
 * @throws {Refusal} for a sealed edition
 */
export function changeRow(editions: string, id: string, options: ChangeRowOptions): Proposal {
  const edition = getOpenEdition(editions, options.year);
  const [at, row] = getRow(edition, id);
  const facts = readRowFacts(edition, options);
  const given = Object.entries(facts).filter(([, value]) => value !== undefined) as [
    keyof typeof facts,
    YamlValue,
  ][];
  if (given.length === 0 && options.reason === undefined)
    throw new WrongUse(`Say what of "${id}" changes. See: workshop change schedule-row --help`);
  if (options.reason !== undefined && options.announced === undefined)
    throw new WrongUse('--reason is told with a change that was announced. Give --announced too.');

  const draft = new ChangeDraft(editions);
  const start = facts.start ?? row.start;
  const others = edition.schedule.toSpliced(at, 1);
  // It stays where it is as long as that is right.
  const inOrder = (others[at - 1]?.start ?? '') <= start && start <= (others[at]?.start ?? '9999');
  const place = inOrder ? at : others.findLastIndex((each) => each.start <= start) + 1;
  draft.edit(`editions/${edition.year}/schedule.yaml`, (text) => {
    let written = text;
    for (const [field, value] of given)
      written = setAtPath(written, [at, field], value, FIELDS.slice(0, FIELDS.indexOf(field)).toReversed());
    if (options.announced !== undefined)
      written = insertAtPath(
        written,
        [at, 'changes'],
        row.changes.length,
        describeBefore(row, facts, readAnnounced('--announced', options.announced), options.reason),
        FIELDS.toReversed(),
      );
    return moveAtPath(written, [], at, place);
  });
  return { change: draft.toChange(), notes: listNotes(edition.facts.published.programme, options) };
}

/** What the row said until now, of what changes. */
function describeBefore(
  row: ScheduleRow,
  facts: { readonly [field in (typeof KEPT)[number]]: string | undefined },
  announced: string,
  reason: string | undefined,
): { readonly [key: string]: YamlValue } {
  const before = KEPT.filter((field) => facts[field] !== undefined && facts[field] !== row[field]).map(
    (field) => [field, row[field]] as const,
  );
  if (before.every(([, value]) => value === undefined) && reason === undefined)
    throw new WrongUse(
      'Its changes keep earlier times, rooms and titles, and none of these had another. Give --reason, so that readers learn what changed.',
    );
  return stated({ announced, ...Object.fromEntries(before), reason });
}

function listNotes(published: string | undefined, { announced }: ChangeRowOptions): readonly string[] {
  return published === undefined || announced !== undefined
    ? []
    : [
        `The programme was published ${published}: with --announced calendars and feeds would tell of this change.`,
      ];
}
