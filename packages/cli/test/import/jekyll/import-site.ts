import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Edition, PersonRecord } from '@ml4astro/edition';
import { checkSeries, type Finding } from '@ml4astro/edition/check';
import { loadSeries, readSeries } from '@ml4astro/edition/load';
import { writeChange } from '../../../src/change/write-change.ts';
import { planImport } from '../../../src/import/jekyll/plan-import.ts';
import type { JekyllOptions } from '../../../src/import/jekyll/command.ts';
import type { ImportRecord } from '../../../src/import/jekyll/report/import-record.ts';
import { VALID } from '../../run-workshop.ts';

/** The year of every invented site that does not say otherwise. */
export const YEAR = '2034';

/** Files by their path in a folder. */
export type SiteFiles = Readonly<Record<string, string | Buffer>>;

/** A folder with a site in it, and beside it a series without editions. The caller disposes of it. */
export interface SiteFolder extends Disposable {
  readonly root: string;
  readonly site: string;
  readonly editions: string;
}

/** An edition as an import wrote it, read back. */
export interface ImportedSite extends SiteFolder {
  readonly edition: Edition;
  readonly people: readonly PersonRecord[];
  readonly errors: readonly Finding[];
  readonly record: ImportRecord;
  /** The name of a person of the edition by id. */
  readonly nameOf: (id: string) => string;
}

/** @param people the text of `people.yaml`; nobody without it */
export function makeSite(files: SiteFiles, people = '[]\n'): SiteFolder {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'workshop-jekyll-')));
  const [site, editions] = [join(root, 'site'), join(root, 'editions')];
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), content);
  }
  mkdirSync(editions);
  cpSync(join(VALID, 'series.yaml'), join(editions, 'series.yaml'));
  writeFileSync(join(editions, 'people.yaml'), people);
  return { root, site, editions, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}

/** Imports a site into a series that has no edition yet, writes it, and reads it back. */
export async function importSite(
  files: SiteFiles,
  options: Partial<JekyllOptions> = {},
  people?: string,
): Promise<ImportedSite> {
  const folder = makeSite(files, people);
  const { change, record } = await planImport(folder.editions, folder.site, {
    year: YEAR,
    yes: true,
    ...options,
  });
  writeChange(folder.editions, change);
  const series = loadSeries(folder.editions);
  const [edition] = series.editions;
  if (edition === undefined) throw new Error('No edition was written.');
  const errors = checkSeries(readSeries(folder.editions)).filter(({ severity }) => severity === 'error');
  const nameOf = (id: string) => series.people.find((person) => person.id === id)?.name ?? `nobody: ${id}`;
  return { ...folder, edition, people: series.people, errors, record, nameOf };
}

/** The text of a file of the written edition. */
export function readWritten({ editions }: SiteFolder, file: string): string {
  return readFileSync(join(editions, YEAR, file), 'utf8');
}

/** Each person of the edition as `name | affiliation | role`. */
export function listPeople({ edition, nameOf }: ImportedSite): readonly string[] {
  return edition.facts.people.map(({ person, affiliation, role }) =>
    [nameOf(person), affiliation ?? '', role].join(' | '),
  );
}

/** Each date as `key: value, value`. */
export function listDates({ edition }: ImportedSite): readonly string[] {
  return Object.entries(edition.facts.dates).map(
    ([key, entries]) => `${key}: ${entries.map(({ value }) => value).join(', ')}`,
  );
}

/** Each row as `start-end kind title (speakers; panelists)`. */
export function listRows({ edition, nameOf }: ImportedSite): readonly string[] {
  return edition.schedule.map(({ start, end, kind, title, speakers, panelists, room }) => {
    const names = [...speakers, ...panelists].map(nameOf).join(', ');
    const where = room === undefined ? '' : ` @ ${room}`;
    return `${start.slice(5)}-${end.slice(11)} ${kind}: ${title}${names === '' ? '' : ` (${names})`}${where}`;
  });
}

/** Each paper as `id presentation: title (authors)`. */
export function listPapers({ edition, nameOf }: ImportedSite): readonly string[] {
  return edition.contributions.map(({ id, presentation, title, authors }) => {
    const names = authors.map((author) =>
      typeof author === 'string' ? nameOf(author) : 'person' in author ? nameOf(author.person) : author.name,
    );
    return `${id} ${presentation}: ${title} (${names.join(', ')})`;
  });
}
