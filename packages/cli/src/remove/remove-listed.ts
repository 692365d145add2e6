import type { Edition } from '@ml4astro/edition';
import { findClosest } from '@ml4astro/edition/check';
import { dropAsset } from '../assets/register-picture.ts';
import type { ActOptions } from '../change/change-options.ts';
import { ChangeDraft } from '../change/draft.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { WrongUse } from '../wrong-use.ts';
import { removeAtPath } from '../yaml/remove-at-path.ts';

/**
 * Takes a sponsor out, with the logo where nothing else shows it.
 *
 * @throws {WrongUse} when there is no such sponsor
 * @throws {Refusal} for a sealed edition
 */
export function removeSponsor(editions: string, name: string, { year }: ActOptions): Proposal {
  const edition = getOpenEdition(editions, year);
  const { sponsors } = edition.facts;
  const names = sponsors.map((sponsor) => sponsor.name);
  const at = findListed(name, names, `The edition of ${edition.year} has no sponsor`);
  const draft = takeOut(editions, edition, ['sponsors', at]);
  const logo = sponsors[at]?.logo;
  if (logo !== undefined) dropAsset(draft, edition.year, logo, [...edition.content.keys()]);
  return { change: draft.toChange() };
}

/**
 * Takes an external link out.
 *
 * @throws {WrongUse} when there is no such link
 * @throws {Refusal} for a sealed edition
 */
export function removeLink(editions: string, label: string, { year }: ActOptions): Proposal {
  const edition = getOpenEdition(editions, year);
  const labels = edition.facts.links.map((link) => link.label);
  const at = findListed(label, labels, `The edition of ${edition.year} has no link`);
  return { change: takeOut(editions, edition, ['links', at]).toChange() };
}

function takeOut(editions: string, { year }: Edition, path: readonly (string | number)[]): ChangeDraft {
  const draft = new ChangeDraft(editions);
  draft.edit(`editions/${year}/edition.yaml`, (text) => removeAtPath(text, path));
  return draft;
}

/** The position of what has that name, in whatever case. */
function findListed(name: string, names: readonly string[], begin: string): number {
  const at = names.findIndex((each) => each.toLowerCase() === name.toLowerCase());
  if (at >= 0) return at;
  const closest = findClosest(name, names);
  const hint =
    closest === undefined ? `It has: ${names.join(', ') || 'none'}.` : `Did you mean "${closest}"?`;
  throw new WrongUse(`${begin} "${name}". ${hint}`);
}
