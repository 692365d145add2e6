import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition, PersonRecord } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import { WrongUse } from '../wrong-use.ts';
import { readPairs, readProvenance, type AssetOptions } from './asset-options.ts';
import { withAssets, withPapers, withPortraits } from './edition-edits.ts';
import { lookThrough, type LeftFile } from './organizer-folder.ts';
import { placeFiles } from './place-files.ts';
import { prepareFiles, type AddedFile } from './prepare-files.ts';
import { writeAllOrNothing, type StagedFile } from './staged-change.ts';

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

  const files = stage(edition, added).filter(({ path, bytes }) => !isSame(join(editions, path), bytes));
  if (files.length > 0) writeAllOrNothing(editions, String(year), files, options.dryRun ?? false);
  return {
    year,
    added,
    left: [...passedOver, ...unplaced, ...refused].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    written: files.map(({ path }) => path),
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
function stage({ year, folder }: Edition, added: readonly AddedFile[]): readonly StagedFile[] {
  if (added.length === 0) return [];
  const portraits = new Map<string, string>();
  const papers = new Map<string, string>();
  for (const { place, asset } of added) {
    if (place.kind === 'portrait') portraits.set(place.person, asset.file);
    if (place.kind === 'paper') papers.set(place.contribution, asset.file);
  }
  const text = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;
  const written: readonly (readonly [string, string | undefined])[] = [
    [
      'assets/assets.yaml',
      withAssets(
        text('assets/assets.yaml'),
        added.map(({ asset }) => asset),
      ),
    ],
    [
      'contributions.yaml',
      papers.size > 0 ? withPapers(text('contributions.yaml') ?? '', papers) : undefined,
    ],
    ['edition.yaml', portraits.size > 0 ? withPortraits(text('edition.yaml') ?? '', portraits) : undefined],
  ];
  return [
    ...added.map(({ asset, bytes }) => ({ path: `${year}/assets/${asset.file}`, bytes })),
    ...written.flatMap(([name, content]) =>
      content === undefined ? [] : [{ path: `${year}/${name}`, bytes: Buffer.from(content) }],
    ),
  ];
}

function isSame(path: string, bytes: Buffer): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true && readFileSync(path).equals(bytes);
}
