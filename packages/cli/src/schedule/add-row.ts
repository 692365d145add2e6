import { ChangeDraft } from '../change/draft.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { WrongUse } from '../wrong-use.ts';
import { insertAtPath } from '../yaml/insert-at-path.ts';
import { stated } from '../yaml/yaml-value.ts';
import type { AddRowOptions } from './command.ts';
import { readRowFacts } from './row-facts.ts';
import { makeRowId } from './row-id.ts';

/**
 * One row more on the programme, below those that begin no later. A row that presents a paper has its title.
 *
 * @throws {WrongUse} for what is missing, and for a time, kind, person or paper that is none
 * @throws {Refusal} for a sealed edition
 */
export function addRow(editions: string, options: AddRowOptions): Proposal {
  const edition = getOpenEdition(editions, options.year);
  const facts = readRowFacts(edition, options);
  const { start, end, kind, speakers, panelists, contribution, room } = facts;
  const title = facts.title ?? edition.contributions.find(({ id }) => id === contribution)?.title;
  const missing = Object.entries({ start, end, kind, title }).flatMap(([flag, value]) =>
    value === undefined ? [`--${flag}`] : [],
  );
  if (start === undefined || missing.length > 0)
    throw new WrongUse(`A row needs ${missing.join(', ')}. See: workshop add schedule-row --help`);
  const row = stated({
    id: options.id ?? makeRowId(edition, { ...facts, title }),
    start,
    end,
    kind,
    title,
    speakers,
    panelists,
    contribution,
    room,
  });
  const draft = new ChangeDraft(editions);
  const place = edition.schedule.findLastIndex((each) => each.start <= start) + 1;
  draft.edit(`editions/${edition.year}/schedule.yaml`, (text) => insertAtPath(text, [], place, row));
  return { change: draft.toChange() };
}
