import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadSeries } from '@ml4astro/edition/load';
import type { Change } from '../../change/change.ts';
import { Refusal } from '../../refusal.ts';
import type { JekyllOptions } from './command.ts';
import { makeEdition } from './make-edition.ts';
import { readWholeSite } from './read-facts.ts';
import { readOptions } from './read-options.ts';
import { ImportRecord } from './report/import-record.ts';
import { readSite } from './site/read-site.ts';
import { toChange } from './write/to-change.ts';

/** What an import would write, and what became of every line that it read. */
export interface ImportPlan {
  readonly year: number;
  /** Empty where the edition is there and is the same. */
  readonly change: Change;
  readonly record: ImportRecord;
}

/**
 * Reads a site and works out the edition that it makes. Nothing is written.
 *
 * @param editions the folder of the editions
 * @param folder the folder of the site
 * @throws {WrongUse} for a folder, year or option that is none
 * @throws {Refusal} for a year that has another edition already, and for a page that cannot be read
 */
export async function planImport(
  editions: string,
  folder: string,
  options: JekyllOptions,
): Promise<ImportPlan> {
  const wishes = readOptions(options);
  const series = loadSeries(editions);
  const record = new ImportRecord();
  const site = readSite(folder);
  const read = readWholeSite(site, record);
  const draft = await makeEdition({ site, read, series, wishes, options, record });
  const change = toChange(editions, draft);
  if (existsSync(join(editions, String(wishes.year))) && change.length > 0)
    throw new Refusal(
      `There is an edition of ${wishes.year} already (editions/${wishes.year}), and the import would change it. ` +
        `Take its folder away first, or name another --year.`,
    );
  return { year: wishes.year, change, record };
}
