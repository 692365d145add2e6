import type { Edition } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import { Refusal } from '../refusal.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * The edition of a year; the latest without one.
 *
 * @param editions the folder of the editions
 * @param year as written on the command line
 * @throws {WrongUse} when there is no such edition, naming those there are
 * @throws {WorkshopError} `SERIES_UNREADABLE`
 */
export function getEdition(editions: string, year: string | number | undefined): Edition {
  const all = loadSeries(editions).editions;
  const edition = year === undefined ? all.at(-1) : all.find((each) => String(each.year) === String(year));
  if (edition !== undefined) return edition;
  const years = all.map((each) => each.year).join(', ') || 'none yet';
  throw new WrongUse(`There is no edition of "${year ?? 'any year'}". The editions are: ${years}.`);
}

/**
 * The same, of an edition that may still change.
 *
 * @throws {Refusal} when it is sealed; see {@link getEdition} for the others
 */
export function getOpenEdition(editions: string, year: string | number | undefined): Edition {
  const edition = getEdition(editions, year);
  if (!edition.sealed) return edition;
  throw new Refusal(
    `The edition of ${edition.year} is sealed (${edition.year}/seal.json), and a sealed edition does not change. ` +
      `To correct it: workshop amend ${edition.year} --reason "…".`,
  );
}
