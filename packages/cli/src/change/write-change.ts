import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import type { Change } from './change.ts';
import { locateTarget } from './change-target.ts';
import { makeStagingFolder } from './staging-folder.ts';

/**
 * Writes a change all or not at all: each file is written beside the editions first, then moved into its place. An
 * edition that is new comes first, by one rename of its whole folder: a process that is killed leaves no part of a year.
 * Where a move fails, those before it are taken back.
 *
 * @throws {Refusal} when a file is no longer as it was when the change was made
 */
export function writeChange(editions: string, change: Change): void {
  // Asked first: a year that another run makes after this is met by the check of its files, or by the rename.
  const newYears = listNewYears(editions, change);
  for (const { path, before } of change) {
    const target = locateTarget(editions, path);
    const now = existsSync(target) ? readFileSync(target) : null;
    if (before === null ? now !== null : now?.equals(before) !== true)
      throw new Refusal(`${path} was changed meanwhile. Nothing was written; run the command again.`);
  }
  const staging = makeStagingFolder(editions);
  const others = change.filter(({ path }) => !newYears.includes(yearOf(path) ?? ''));
  const done: Change[number][] = [];
  const newFolders: string[] = [];
  try {
    for (const [at, { path, after }] of change.entries()) {
      if (after === null) continue;
      const year = yearOf(path);
      const staged =
        year !== undefined && newYears.includes(year)
          ? join(staging, path.slice('editions/'.length))
          : join(staging, `file-${at}`);
      mkdirSync(dirname(staged), { recursive: true });
      writeFileSync(staged, after);
    }
    for (const year of newYears) {
      moveYear(join(staging, year), join(editions, year));
      newFolders.push(join(editions, year));
    }
    for (const file of others) {
      const target = locateTarget(editions, file.path);
      const newFolder = mkdirSync(dirname(target), { recursive: true });
      if (newFolder !== undefined) newFolders.push(newFolder);
      if (file.after === null) rmSync(target);
      else renameSync(join(staging, `file-${change.indexOf(file)}`), target);
      done.push(file);
    }
  } catch (error) {
    for (const { path, before } of done.toReversed()) {
      if (before === null) rmSync(locateTarget(editions, path), { force: true });
      else writeFileSync(locateTarget(editions, path), before);
    }
    for (const folder of newFolders) rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function moveYear(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!/^(?:ENOTEMPTY|EEXIST)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new Refusal(`${to} was made meanwhile, by another run perhaps. Nothing was written.`, {
      cause: error,
    });
  }
}

/** The years that get files and have no folder yet. */
function listNewYears(editions: string, change: Change): readonly string[] {
  const years = change.flatMap(({ path, after }) => (after === null ? [] : (yearOf(path) ?? [])));
  return [...new Set(years)].filter((year) => !existsSync(join(editions, year)));
}

/** `2026` of `editions/2026/content/call.md`. */
function yearOf(path: string): string | undefined {
  return /^editions\/(\d{4})\//.exec(path)?.[1];
}
