import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { Refusal } from '../refusal.ts';
import { WrongUse } from '../wrong-use.ts';
import { readCell } from './table/cell-text.ts';
import type { AsideRow } from './table/read-table.ts';

/**
 * The rows that were kept aside as a table of the same columns, so that they can be mended and imported by themselves.
 * Nothing in it runs when a spreadsheet opens it.
 */
export function writeRejects(header: readonly string[], aside: readonly AsideRow[]): string {
  const records = [header, ...aside.map(({ record }) => record)].map((record) => record.map(readCell));
  return stringify(records, {
    record_delimiter: 'windows',
    escape_formulas: true,
    // Cells of several lines are quoted, whichever sign ends them.
    quote_record_delimiter: true,
  });
}

/**
 * Refuses to write over a file that is there already, unless it is this very one.
 *
 * @throws {Refusal}
 */
export function requireFree(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') !== text)
    throw new Refusal(
      `Nothing was written: ${path} is there already, and may hold what somebody mended. Name another file after --rejects.`,
    );
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
