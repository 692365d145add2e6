import { delimiter, join } from 'node:path';
import { loadSeries } from '@ml4astro/edition/load';
import type { Edition, Series } from '@ml4astro/edition';

/** The repository's folder, absolute. */
export const ROOT = join(import.meta.dirname, '../../..');

/** The folder of the editions, absolute. */
export const EDITIONS = join(ROOT, 'editions');

/** Whatever these say on the machine of who runs the tests, the programs under test do not hear it. */
const OURS =
  'NODE_ENV VITEST SITE_AT SITE_OUT EDITIONS_DIR PORT PUBLIC_URL DATA_DIR DATABASE_URL FILES_URL MAIL_URL AUTH_SECRET'.split(
    ' ',
  );

/**
 * The environment of the programs that the tests start: this repository's own programs come first in the PATH, nothing reports
 * home, and what vitest sets for itself stays here.
 */
export function programEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of OURS) delete env[name];
  return {
    ...env,
    PATH: [join(ROOT, 'node_modules/.bin'), env['PATH']].filter(Boolean).join(delimiter),
    DO_NOT_TRACK: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    ...extra,
  };
}

/** The series as its files say it: what the pages must show. */
export function readSeriesOfRepository(): Series {
  return loadSeries(EDITIONS);
}

/** @throws {Error} when the series has no such year */
export function getEdition(series: Series, year: number): Edition {
  const edition = series.editions.find((each) => each.year === year);
  if (edition === undefined) throw new Error(`editions/${year} is not there, which this test is about.`);
  return edition;
}
