import type { Series } from './edition.ts';
import { readSeries } from './read-series.ts';
import { WorkshopError } from './workshop-error.ts';

export { readSeries, type SeriesReading } from './read-series.ts';
export { SourceFile, type DataPath, type Position } from './source-file.ts';

/**
 * Loads a series that must be whole: what a server or a build starts from.
 *
 * @param directory the folder with `series.yaml`, `people.yaml` and one folder per year
 * @param upTo the last year to read. An edition's own site depends on no later one, not even on its being readable
 * @throws {WorkshopError} `SERIES_UNREADABLE`, with the first ten findings as `file:line:column`
 */
export function loadSeries(directory: string, upTo?: number): Series {
  const { series, findings } = readSeries(directory, upTo);
  if (series !== undefined && findings.length === 0) return series;
  const shown = findings
    .slice(0, 10)
    .map(({ file, line, column, message }) => `  ${file}:${line}:${column} ${message}`);
  throw new WorkshopError(
    'SERIES_UNREADABLE',
    `The editions in ${directory} cannot be read (run "pnpm workshop check" for all findings):\n${shown.join('\n')}`,
  );
}
