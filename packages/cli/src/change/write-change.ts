import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import type { Change } from './change.ts';
import { locateTarget } from './change-target.ts';

/**
 * Writes a change all or not at all: each file is written beside the editions first, then moved into its place. Where a
 * move fails, those before it are taken back.
 *
 * @throws {Refusal} when a file is no longer as it was when the change was made
 */
export function writeChange(editions: string, change: Change): void {
  for (const { path, before } of change) {
    const target = locateTarget(editions, path);
    const now = existsSync(target) ? readFileSync(target) : null;
    if (before === null ? now !== null : now?.equals(before) !== true)
      throw new Refusal(`${path} was changed meanwhile. Nothing was written; run the command again.`);
  }
  // Within the editions' folder, so that moving is renaming, which is done or not done.
  const staging = mkdtempSync(join(editions, '.change-'));
  const done: Change[number][] = [];
  const newFolders: string[] = [];
  try {
    for (const [at, { after }] of change.entries())
      if (after !== null) writeFileSync(join(staging, String(at)), after);
    for (const [at, file] of change.entries()) {
      const target = locateTarget(editions, file.path);
      const newFolder = mkdirSync(dirname(target), { recursive: true });
      if (newFolder !== undefined) newFolders.push(newFolder);
      if (file.after === null) rmSync(target);
      else renameSync(join(staging, String(at)), target);
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
