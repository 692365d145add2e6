import { WorkshopError } from '@ml4astro/edition';
import { readSeries } from '@ml4astro/edition/load';
import type { Change } from '../change/change.ts';
import { lookAtStaged } from '../change/stage-change.ts';
import { writeChange } from '../change/write-change.ts';

/**
 * Writes files into an edition all or not at all, once the series can be read as it would be with them. More is not asked:
 * a portrait whose consent comes later is taken, and stays an error of `workshop check` until then.
 *
 * @throws {WorkshopError} `SERIES_UNREADABLE` when the changed series would not be readable
 */
export function writeReadable(editions: string, change: Change, dryRun: boolean): void {
  const findings = lookAtStaged(editions, change, (folder) => readSeries(folder).findings);
  if (findings.length > 0) {
    const shown = findings.map(({ file, line, column, message }) => `  ${file}:${line}:${column} ${message}`);
    throw new WorkshopError(
      'SERIES_UNREADABLE',
      `Nothing was written. The edition would have read:\n${shown.join('\n')}`,
    );
  }
  if (!dryRun) writeChange(editions, change);
}
