import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { WorkshopError } from '@ml4astro/edition';
import { readSeries } from '@ml4astro/edition/load';

/** A file to be written: its path from the folder of the editions, and all that will be in it. */
export interface StagedFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * Writes files into an edition all or not at all: first beside it, where the series is read as it would be, then each is
 * moved into its place. Where a move fails, those before it are taken back.
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
  // Within the editions' folder, so that moving is renaming, which is done or not done.
  const staging = mkdtempSync(join(dryRun ? tmpdir() : editions, '.assets-'));
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
    if (!dryRun) moveAll(staging, editions, files);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function moveAll(staging: string, editions: string, files: readonly StagedFile[]): void {
  const done: { readonly target: string; readonly before: Buffer | undefined }[] = [];
  try {
    for (const { path } of files) {
      const target = join(editions, path);
      mkdirSync(dirname(target), { recursive: true });
      const before = existsSync(target) ? readFileSync(target) : undefined;
      renameSync(join(staging, path), target);
      done.push({ target, before });
    }
  } catch (error) {
    for (const { target, before } of done.toReversed()) {
      if (before === undefined) rmSync(target, { force: true });
      else writeFileSync(target, before);
    }
    throw error;
  }
}
