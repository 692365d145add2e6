import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFileFault } from './file-fault.ts';

/**
 * Makes a folder that only this user can look into, and its parents.
 *
 * @throws {WorkshopError} `FILES_UNUSABLE` when it cannot be made
 */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw explainFileFault(error, folder);
  });
}

/**
 * Removes the files of a folder that were begun before `olderThan`.
 *
 * @returns how many
 */
export async function removeOlder(folder: string, olderThan: Date): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    // Not the time of its bytes: a second name of an old file is as young as the name.
    if (found === undefined || found.ctime >= olderThan) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
}
