import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { Refusal } from '../refusal.ts';
import { WrongUse } from '../wrong-use.ts';
import { readCell } from './table/cell-text.ts';
import type { AsideRow } from './table/read-table.ts';

/**
 * Writes the rows that were kept aside as a table of the same columns, so that they can be mended and imported by
 * themselves. Nothing in it runs when a spreadsheet opens it.
 *
 * @throws {Refusal} when another file is there already: it may have been mended
 */
export function writeRejects(path: string, header: readonly string[], aside: readonly AsideRow[]): void {
  const records = [header, ...aside.map(({ record }) => record)].map((record) => record.map(readCell));
  const text = stringify(records, { record_delimiter: 'windows', escape_formulas: true });
  if (existsSync(path)) {
    if (readFileSync(path, 'utf8') === text) return;
    throw new Refusal(
      `${path} is there already, and may hold what somebody mended. Name another file after --rejects.`,
    );
  }
  writeFileSync(path, text);
}

/**
 * Refuses a file for rows kept aside that lies where it would be published.
 *
 * @throws {WrongUse} for a file inside the editions, or in a folder that is not there
 */
export function requireOutside(path: string, editions: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) throw new WrongUse(`There is no folder ${folder} for --rejects.`);
  const place = relative(realpathSync(editions), join(realpathSync(folder), basename(path)));
  if (!place.startsWith(`..${sep}`))
    throw new WrongUse(
      `--rejects ${path} lies in the editions, where it would be kept for good. Name a file elsewhere.`,
    );
}
