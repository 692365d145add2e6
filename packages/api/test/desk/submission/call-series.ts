import { fileURLToPath } from 'node:url';
import { readLedger, type Edition, type EditionFile, type Series } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import { Catalogue } from '../../../src/public/catalogue/catalogue.ts';
import { onFirstUse } from '../../../src/public/catalogue/on-first-use.ts';

const REAL = fileURLToPath(new URL('../../../../../editions', import.meta.url));

/** When the call of {@link callCatalogue} opens. */
export const OPENS = Date.parse('2031-02-01T00:00:00Z');
/** The first instant after it, as readers are told. */
export const CLOSES = Date.parse('2031-05-25T12:00:00Z');
/** The first instant after its grace of ten minutes. */
export const ENDS = CLOSES + 10 * 60_000;

/** Reading the editions takes a second: once per test file. */
const readReal = onFirstUse(() => loadSeries(REAL));

const DATES: EditionFile['dates'] = {
  'submission-opens': [{ value: '2031-02-01T00:00 UTC', announced: '2031-01-10' }],
  submission: [{ value: '2031-05-25T11:59 UTC', announced: '2031-01-10' }],
  workshop: [{ value: '2031-07-20', announced: '2031-01-10' }],
};

/**
 * The series with a year more than it has: 2031, whose call opens, ends and forgives at round instants, and 2032, which has
 * the same dates and other chairs.
 *
 * @param blind who does not see whose name in review
 */
export function callCatalogue(
  dates: EditionFile['dates'] = DATES,
  blind: EditionFile['call']['blind'] = 'unstated',
): Catalogue {
  const real = readReal();
  const editions = [2031, 2032].map((year) => editionOf(year, real, dates, blind));
  return new Catalogue({ ...real, editions: [...real.editions, ...editions] });
}

function editionOf(
  year: number,
  { editions }: Series,
  dates: EditionFile['dates'],
  blind: EditionFile['call']['blind'],
): Edition {
  const base = editions.find((edition) => edition.year === 2025);
  if (base === undefined) throw new Error('The edition of 2025 is gone.');
  const { facts } = base;
  return {
    ...base,
    year,
    slug: `rain${year}`,
    facts: {
      ...facts,
      path: `/rain${year}`,
      people: [],
      published: {},
      topics: [
        { id: 'clouds', label: 'Clouds' },
        { id: 'drizzle', label: 'Drizzle' },
      ],
      call: {
        ...facts.call,
        blind,
        form: {
          graceMinutes: 10,
          titleCharacters: 60,
          abstractCharacters: 300,
          fileMegabytes: 5,
          paper: 'unstated',
        },
      },
      dates,
    },
    ledgers: new Map(Object.entries(dates).map(([key, entries]) => [key, readLedger(key, entries, 'UTC')])),
    contributions: [],
    schedule: [],
    assets: [],
    seal: undefined,
    sealed: false,
    sealedSeries: undefined,
  };
}
