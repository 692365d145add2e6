import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Db } from '@ml4astro/db';

/** How many files lie in the store. */
export interface FileCounts {
  readonly stored: number;
  /** Of uploads that were not taken: no row names them, and they are swept after a day. */
  readonly unnamed: number;
  /** On their way when the desks were last looked at. */
  readonly incoming: number;
}

/**
 * Compares the store with the rows that name its files, byte for byte.
 *
 * @param folder the store's
 * @param notTaken the checksums of files of which an upload was not acknowledged: they may lie there until they are swept
 */
export async function judgeFiles(
  db: Db,
  folder: string,
  notTaken: ReadonlySet<string>,
): Promise<{ readonly faults: string[]; readonly counts: FileCounts }> {
  const blobs = await db.selectFrom('blob').select(['sha256', 'size']).execute();
  const stored = new Map(
    readdirSync(folder)
      .filter((name) => /^[0-9a-f]{2}$/.test(name))
      .flatMap((prefix) => readdirSync(join(folder, prefix)).map((name) => join(folder, prefix, name)))
      .map((path) => [createHash('sha256').update(readFileSync(path)).digest('hex'), path] as const),
  );
  const rows = new Set(blobs.map(({ sha256 }) => sha256));
  const unnamed = [...stored.keys()].filter((sha256) => !rows.has(sha256));
  return {
    faults: [
      ...[...rows]
        .filter((sha256) => !stored.has(sha256))
        .map((sha256) => `The file ${sha256} has a row and is not there.`),
      ...unnamed
        .filter((sha256) => !notTaken.has(sha256))
        .map((sha256) => `The file ${sha256} is there, and whose upload it was is unknown.`),
    ],
    counts: {
      stored: stored.size,
      unnamed: unnamed.length,
      incoming: readdirSync(join(folder, 'incoming')).length,
    },
  };
}
