import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition, PersonRecord } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import type { Change } from '../change/change.ts';
import { ChangeDraft } from '../change/draft.ts';
import { WrongUse } from '../wrong-use.ts';
import { readPairs, readProvenance, type AssetOptions } from './asset-options.ts';
import { withAssets, withPapers, withPortraits } from './edition-edits.ts';
import { lookThrough, type LeftFile } from './organizer-folder.ts';
import { placeFiles } from './place-files.ts';
import { prepareFiles, type AddedFile } from './prepare-files.ts';
import { writeReadable } from './write-readable.ts';

/** What came of a folder of files. */
export interface AssetReport {
  readonly year: number;
  readonly added: readonly AddedFile[];
  readonly left: readonly LeftFile[];
  /** Paths of the files that are new or changed, from the folder of the editions. */
  readonly written: readonly string[];
}

/**
 * Takes portraits and PDFs from an organizer's folder into an edition: made fit to publish, recorded in
 * `assets/assets.yaml`, and set where the edition names them. A second call with the same folder changes nothing.
 *
 * @param editions the folder of the editions
 * @throws {WrongUse} when the call lacks something or names what is not there
 * @throws {WorkshopError} when the edition is unreadable before or after; then nothing was written
 */
export async function addAssets(
  editions: string,
  year: number,
  folder: string,
  options: AssetOptions,
): Promise<AssetReport> {
  const { edition, people } = openEdition(editions, year);
  const { found, left: passedOver } = lookThrough(folder);
  const provenance = readProvenance(options);
  if (
    existsSync(join(edition.folder, 'assets')) &&
    realpathSync(folder) === realpathSync(join(edition.folder, 'assets'))
  ) {
    throw new WrongUse(`${folder} is where the edition keeps its files. Name the folder that they came in.`);
  }

  const names = found.map(({ name }) => name);
  const alts = readPairs('alt', options.alt, names);
  const portraits = readPairs('portrait', options.portrait, names);
  for (const [file, person] of portraits) requirePerson(file, person, people, year);
  const { placed, left: unplaced } = placeFiles(found, {
    people,
    contributions: edition.contributions,
    portraits,
    alts,
  });
  const { added, refused } = await prepareFiles(placed, provenance, alts);

  const change = draft(editions, year, added);
  if (change.length > 0) writeReadable(editions, change, options.dryRun ?? false);
  return {
    year,
    added,
    left: [...passedOver, ...unplaced, ...refused].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    written: change.map(({ path }) => path.slice('editions/'.length)),
  };
}

function openEdition(editions: string, year: number): { edition: Edition; people: readonly PersonRecord[] } {
  const series = loadSeries(editions);
  const edition = series.editions.find((each) => each.year === year);
  if (edition === undefined) {
    const years = series.editions.map((each) => each.year).join(', ');
    throw new WrongUse(`There is no edition of ${year} in ${editions}. There are: ${years}.`);
  }
  if (edition.sealed)
    throw new WrongUse(`The edition of ${year} is sealed (${year}/seal.json): its files do not change.`);
  const named = new Set(edition.facts.people.map(({ person }) => person));
  return { edition, people: series.people.filter(({ id }) => named.has(id)) };
}

function requirePerson(file: string, person: string, people: readonly PersonRecord[], year: number): void {
  if (people.some(({ id }) => id === person)) return;
  throw new WrongUse(
    `--portrait ${file}=${person}: edition.yaml of ${year} has no row for "${person}". It has: ${people.map(({ id }) => id).join(', ')}.`,
  );
}

/** The files as they will be: what is named before what names it. */
function draft(editions: string, year: number, added: readonly AddedFile[]): Change {
  const files = new ChangeDraft(editions);
  const at = (name: string) => `editions/${year}/${name}`;
  const portraits = new Map<string, string>();
  const papers = new Map<string, string>();
  for (const { place, asset, bytes } of added) {
    files.write(at(`assets/${asset.file}`), bytes);
    if (place.kind === 'portrait') portraits.set(place.person, asset.file);
    if (place.kind === 'paper') papers.set(place.contribution, asset.file);
  }
  const assets = added.map(({ asset }) => asset);
  if (assets.length > 0) files.edit(at('assets/assets.yaml'), (text) => withAssets(text, assets));
  if (papers.size > 0) files.edit(at('contributions.yaml'), (text) => withPapers(text, papers));
  if (portraits.size > 0) files.edit(at('edition.yaml'), (text) => withPortraits(text, portraits));
  return files.toChange();
}
