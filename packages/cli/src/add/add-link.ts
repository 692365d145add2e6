import { ChangeDraft } from '../change/draft.ts';
import type { ActOptions } from '../change/change-options.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { Refusal } from '../refusal.ts';
import { insertAtPath } from '../yaml/insert-at-path.ts';

/**
 * One external link more, below the others.
 *
 * @throws {Refusal} for a sealed edition, and for words that another link has
 */
export function addLink(editions: string, label: string, url: string, { year }: ActOptions): Proposal {
  const edition = getOpenEdition(editions, year);
  const { links } = edition.facts;
  const same = links.find((link) => link.label === label);
  if (same !== undefined)
    throw new Refusal(`${edition.year} has a link "${label}" already; it leads to ${same.url}.`);
  const draft = new ChangeDraft(editions);
  draft.edit(`editions/${edition.year}/edition.yaml`, (text) =>
    insertAtPath(text, ['links'], links.length, { label, url }),
  );
  return { change: draft.toChange() };
}
