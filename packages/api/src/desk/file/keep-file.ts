import { createReadStream } from 'node:fs';
import { readNow } from '../desk-now.ts';
import type { Desk } from '../desk.ts';
import type { StoredFile } from './file-store.ts';
import { lockFile } from './lock-file.ts';

/** A file of the store of which the bytes are also at hand. */
export interface FileAtHand extends StoredFile {
  readonly path: string;
}

/**
 * Writes the rows of files, so that other rows can name them. Call it in the transaction that does, with all its files at
 * once. The bytes are in the store when it returns: should the sweep have taken them meanwhile, they are put there again.
 */
export async function keepFiles(desk: Desk, files: readonly FileAtHand[]): Promise<void> {
  const createdAt = new Date((await readNow(desk)).epochMilliseconds);
  for (const { sha256, size, path } of files.toSorted(bySum)) {
    await lockFile(desk, sha256);
    if (!(await desk.files.has(sha256))) await desk.files.put(createReadStream(path), size);
    await desk.db
      .insertInto('blob')
      .values({ sha256, size, createdAt })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function bySum(one: StoredFile, other: StoredFile): number {
  return one.sha256 < other.sha256 ? -1 : 1;
}
