import { readAnnounced } from '../change/announced.ts';
import type { ActOptions } from '../change/change-options.ts';
import { ChangeDraft } from '../change/draft.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { Refusal } from '../refusal.ts';
import { removeAtPath } from '../yaml/remove-at-path.ts';
import { setAtPath } from '../yaml/set-at-path.ts';
import { stated } from '../yaml/yaml-value.ts';
import type { CancelRowOptions } from './command.ts';
import { getRow } from './get-row.ts';

/**
 * Says that a row of the programme does not take place after all. It stays, so that calendars can say so.
 *
 * @throws {WrongUse} for a row that is none
 * @throws {Refusal} for a sealed edition, and a row that is cancelled already
 */
export function cancelRow(editions: string, id: string, options: CancelRowOptions): Proposal {
  const edition = getOpenEdition(editions, options.year);
  const [at, { cancelled }] = getRow(edition, id);
  if (cancelled !== undefined)
    throw new Refusal(
      `The row "${id}" of ${edition.year} is cancelled already, since ${cancelled.announced}.`,
    );
  const announced = readAnnounced('--announced', options.announced);
  const draft = new ChangeDraft(editions);
  draft.edit(`editions/${edition.year}/schedule.yaml`, (text) =>
    setAtPath(text, [at, 'cancelled'], stated({ announced, reason: options.reason })),
  );
  return { change: draft.toChange() };
}

/**
 * Takes a row out of the programme.
 *
 * @throws {WrongUse} for a row that is none
 * @throws {Refusal} for a sealed edition
 */
export function removeRow(editions: string, id: string, options: ActOptions): Proposal {
  const edition = getOpenEdition(editions, options.year);
  const [at] = getRow(edition, id);
  const { programme } = edition.facts.published;
  const draft = new ChangeDraft(editions);
  draft.edit(`editions/${edition.year}/schedule.yaml`, (text) => removeAtPath(text, [at]));
  return {
    change: draft.toChange(),
    notes:
      programme === undefined
        ? []
        : [
            `The programme was published ${programme}: calendars learn of a row that falls out when it is cancelled.`,
          ],
  };
}
