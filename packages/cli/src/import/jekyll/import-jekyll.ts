import { lstatSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { proposeChange } from '../../change/propose-change.ts';
import { getEditionsFolder } from '../../editions-folder.ts';
import { WrongUse } from '../../wrong-use.ts';
import type { JekyllOptions } from './command.ts';
import { planImport } from './plan-import.ts';
import { describeImport, writeReport } from './report/write-report.ts';

/**
 * Makes an edition of a one-page Jekyll site and proposes it as one change. The report, where it is asked for, is written
 * in a dry run too: that is when one reads it, and it is no part of the editions.
 *
 * @throws {WrongUse} for a folder, year or option that is none
 * @throws {Refusal} for a year that has another edition already, and for a page that cannot be read
 */
export async function importJekyll(folder: string, options: JekyllOptions): Promise<void> {
  const editions = getEditionsFolder(options.editions ?? process.env['EDITIONS_DIR'], process.cwd());
  const report = options.report === undefined ? undefined : getReportPlace(options.report, editions);
  const { year, change, record } = await planImport(editions, folder, options);
  if (report !== undefined) writeFileSync(report, writeReport(record, year));
  const { lines, data } = describeImport(record, year);
  await proposeChange(editions, change, options, {
    notes: lines,
    import: data,
  });
}

function getReportPlace(written: string, editions: string): string {
  const report = resolve(written);
  if (report.startsWith(`${resolve(editions)}/`))
    throw new WrongUse(
      `--report "${written}" would lie among the editions, where only their own files do. Name another place.`,
    );
  const folder = lstatSync(dirname(report), { throwIfNoEntry: false });
  if (folder === undefined || lstatSync(report, { throwIfNoEntry: false })?.isDirectory())
    throw new WrongUse(
      `--report "${written}": there is no folder for it, or it is one. Name a file, such as report.md.`,
    );
  return report;
}
