import type { Temporal } from 'temporal-polyfill';
import { systemClock, type Clock } from '../clock.ts';
import type { Series } from '../edition.ts';
import type { Finding } from '../finding.ts';
import type { SeriesReading } from '../read-series.ts';
import { openEditionScope, openSeriesScope } from './check-scope.ts';
import { EDITION_CHECKS, SERIES_CHECKS } from './checks.ts';

/** What to check, and when "now" is. */
export interface CheckOptions {
  /** One year alone, with the two files of the series that it depends on; all years without it. */
  readonly year?: number | undefined;
  /** Decides which prose is stale and which papers are due. */
  readonly clock?: Clock | undefined;
}

/**
 * Everything that is to be said of a series as it was read, in order of file and line. An edition that could not be
 * read has the findings of reading alone; the others are checked in full.
 */
export function checkSeries(
  reading: SeriesReading,
  { year, clock = systemClock }: CheckOptions = {},
): readonly Finding[] {
  const checked = reading.series === undefined ? [] : checkWhole(reading, reading.series, clock.now(), year);
  return [...reading.findings, ...checked]
    .filter(({ file }) => year === undefined || !file.includes('/') || file.startsWith(`${year}/`))
    .sort(byPlace);
}

function checkWhole(
  reading: SeriesReading,
  series: Series,
  now: Temporal.Instant,
  year: number | undefined,
): readonly Finding[] {
  const scope = openSeriesScope(reading, series, now);
  const editions = series.editions
    .filter((edition) => year === undefined || edition.year === year)
    .map((edition) => openEditionScope(scope, edition));
  return [
    ...SERIES_CHECKS.flatMap((check) => check(scope)),
    ...editions.flatMap((each) => EDITION_CHECKS.flatMap((check) => check(each))),
  ];
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : Number(a.code > b.code));
}
