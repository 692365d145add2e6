import type { Contribution, Edition } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import { dropAsset } from '../assets/register-picture.ts';
import type { ActOptions } from '../change/change-options.ts';
import { ChangeDraft } from '../change/draft.ts';
import type { Proposal } from '../change/run-change.ts';
import { getOpenEdition } from '../edition/get-edition.ts';
import { WrongUse } from '../wrong-use.ts';
import { removeWhere } from '../yaml/remove-where.ts';
import { forgetPerson } from './forget-person.ts';
import { isAuthor } from './person-traces.ts';

/**
 * Takes a paper that was withdrawn out of an edition: its files here, the rows that present it, its place among the
 * posters, and the records of authors whom nothing else names.
 *
 * @param id its number in the call
 * @throws {WrongUse} when there is no such paper
 * @throws {Refusal} for a sealed edition
 */
export function removePaper(editions: string, id: string, options: ActOptions): Proposal {
  const edition = getOpenEdition(editions, options.year);
  const paper = edition.contributions.find((each) => each.id === id);
  if (paper === undefined) {
    const ids = edition.contributions.map((each) => each.id).join(', ') || 'none';
    throw new WrongUse(`${edition.year}/contributions.yaml has no paper "${id}". It has: ${ids}.`);
  }
  const draft = new ChangeDraft(editions);
  const at = (name: string) => `editions/${edition.year}/${name}`;
  draft.edit(at('contributions.yaml'), (text) =>
    removeWhere(text, [], (entry) => (entry as { id?: unknown }).id === id),
  );
  const presents = (entry: unknown) => (entry as { contribution?: unknown }).contribution === id;
  for (const row of edition.schedule.keys())
    draft.edit(at('schedule.yaml'), (text) => removeWhere(text, [row, 'posters'], presents));
  draft.edit(at('schedule.yaml'), (text) => removeWhere(text, [], presents));
  for (const file of paper.files)
    if ('file' in file) dropAsset(draft, edition.year, file.file, [...edition.content.keys()]);
  forgetAuthors(draft, editions, edition, paper);
  const rows = edition.schedule.filter(({ contribution }) => contribution === id);
  return {
    change: draft.toChange(),
    notes: rows.map(
      ({ id: row, start, end }) =>
        `The row "${row}" (${start.slice(11)}-${end.slice(11)}) presented it and was taken out; its time is free now.`,
    ),
  };
}

function forgetAuthors(draft: ChangeDraft, folder: string, edition: Edition, paper: Contribution): void {
  const { editions, people } = loadSeries(folder);
  const without: Edition = {
    ...edition,
    contributions: edition.contributions.filter(({ id }) => id !== paper.id),
    schedule: edition.schedule.filter(({ contribution }) => contribution !== paper.id),
  };
  const left = editions.map((each) => (each.year === edition.year ? without : each));
  for (const person of people)
    if (isAuthor(paper, person.id)) forgetPerson(draft, left, edition.year, person);
}
