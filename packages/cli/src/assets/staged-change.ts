import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { WorkshopError } from '@ml4astro/edition';
import { readSeries } from '@ml4astro/edition/load';
import { writeChange } from '../change/write-change.ts';

/** A file to be written: its path from the folder of the editions, and all that will be in it. */
export interface StagedFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * Writes files into an edition all or not at all, once the series can be read as it would be with them.
 *
 * @param year the edition that is changed, as its folder is called
 * @throws {WorkshopError} `SERIES_UNREADABLE` when the changed series would not be readable
 */
export function writeAllOrNothing(
  editions: string,
  year: string,
  files: readonly StagedFile[],
  dryRun: boolean,
): void {
  const staging = mkdtempSync(join(tmpdir(), 'workshop-assets-'));
  try {
    for (const path of ['series.yaml', 'people.yaml']) cpSync(join(editions, path), join(staging, path));
    for (const name of ['edition.yaml', 'schedule.yaml', 'contributions.yaml', 'assets/assets.yaml']) {
      const path = join(year, name);
      if (existsSync(join(editions, path))) cpSync(join(editions, path), join(staging, path));
    }
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(staging, path)), { recursive: true });
      writeFileSync(join(staging, path), bytes);
    }
    const { findings } = readSeries(staging);
    if (findings.length > 0) {
      const shown = findings.map(
        ({ file, line, column, message }) => `  ${file}:${line}:${column} ${message}`,
      );
      throw new WorkshopError(
        'SERIES_UNREADABLE',
        `Nothing was written. The edition would have read:\n${shown.join('\n')}`,
      );
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  if (dryRun) return;
  writeChange(
    editions,
    files.map(({ path, bytes }) => ({
      path: `editions/${path}`,
      before: readIfThere(join(editions, path)),
      after: bytes,
    })),
  );
}

/** What a file holds; `null` where there is none. */
function readIfThere(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null;
}
