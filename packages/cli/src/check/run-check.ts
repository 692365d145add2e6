import { relative } from 'node:path';
import { checkSeries } from '@ml4astro/edition/check';
import { readSeries } from '@ml4astro/edition/load';
import { openClock } from '../clock-option.ts';
import { getEditionsFolder } from '../editions-folder.ts';
import { EXIT } from '../exit-code.ts';
import { WrongUse } from '../wrong-use.ts';
import { summarize, type CheckReport } from './check-report.ts';
import type { CheckFlags } from './command.ts';
import { printReport } from './print-report.ts';

/**
 * Checks the editions and prints what was found.
 *
 * @returns the exit code
 * @throws {WrongUse} for a year, folder or instant that is none
 */
export function runCheck(year: number | undefined, flags: CheckFlags): number {
  const clock = openClock(flags.at);
  const folder = getEditionsFolder(flags.editions ?? process.env['EDITIONS_DIR'], process.cwd());
  const reading = readSeries(folder);
  if (year !== undefined && !reading.years.includes(year)) {
    throw new WrongUse(
      `There is no edition of ${year}. The editions are: ${reading.years.join(', ') || 'none yet'}.`,
    );
  }
  const report = summarize(
    checkSeries(reading, { year, clock }),
    year === undefined ? reading.years : [year],
  );
  process.stdout.write(flags.json ? printJson(report) : printReport(report, relative(process.cwd(), folder)));
  return report.errors > 0 ? EXIT.refused : EXIT.done;
}

function printJson(report: CheckReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
