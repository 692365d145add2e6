import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readSeries } from '@ml4astro/edition/load';
import { getEditionsFolder } from '../editions-folder.ts';
import { EXIT } from '../exit-code.ts';
import { showProgress } from '../progress/show-progress.ts';
import { Refusal } from '../refusal.ts';
import { WrongUse } from '../wrong-use.ts';
import { checkLinks } from './check-links.ts';
import { collectLinks } from './collect-links.ts';
import type { LinksOptions } from './command.ts';
import { printLinks, reportLinks } from './link-report.ts';

/**
 * Asks the outside addresses of the editions and prints those that died.
 *
 * @param year as on the command line
 * @returns the exit code
 * @throws {WrongUse} for a year, folder or number that is none
 * @throws {Refusal} when this machine is offline
 */
export async function runLinks(year: string | undefined, options: LinksOptions): Promise<number> {
  const timeout = readNumber('--timeout', options.timeout, 1, 600) * 1000;
  const retries = readNumber('--retries', options.retries, 0, 10);
  const editions = getEditionsFolder(options.editions ?? process.env['EDITIONS_DIR'], process.cwd());
  const { years, series } = readSeries(editions);
  const chosen = year === undefined ? years : years.filter((each) => String(each) === year);
  if (chosen.length === 0 && year !== undefined)
    throw new WrongUse(
      `There is no edition of "${year}". The editions are: ${years.join(', ') || 'none yet'}.`,
    );
  const links = collectLinks(editions, chosen, year === undefined ? undefined : chosen[0]);

  const userAgent = `workshop-links/1.0${series === undefined ? '' : ` (+${series.facts.url})`}`;
  const asking = { timeout, retries, allowPrivate: options.allowPrivate === true, userAgent };
  const answers = await showProgress('Asking addresses', links.size, (step) =>
    checkLinks([...links.keys()], asking, step),
  );
  if (answers === undefined)
    throw new Refusal(
      'No address answered at all: this machine seems to be offline. Nothing is said of the links.',
    );
  const report = reportLinks(links, answers);
  const sealed = new Set(chosen.map(String).filter((each) => existsSync(join(editions, each, 'seal.json'))));
  process.stdout.write(
    options.json
      ? `${JSON.stringify(report, null, 2)}\n`
      : printLinks(report, relative(process.cwd(), editions), sealed),
  );
  return report.dead.length > 0 ? EXIT.refused : EXIT.done;
}

function readNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new WrongUse(`${option} "${text}" is no whole number from ${least} to ${most}.`);
}
