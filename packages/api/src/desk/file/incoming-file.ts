import { createHash, randomUUID } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { WorkshopError } from '@ml4astro/edition';
import { explainFileFault } from './file-fault.ts';
import type { StoredFile } from './file-store.ts';

/** Bytes that arrived whole and lie under a name of their own until somebody moves or removes them. */
export interface IncomingFile extends StoredFile {
  readonly path: string;
}

/**
 * Writes a stream to a new file, piece by piece, and waits until it is on the disk.
 *
 * @param limit in bytes
 * @throws {WorkshopError} `FILE_TOO_LARGE` or `FILES_UNUSABLE`; whatever is thrown, no file is left
 */
export async function receiveFile(
  folder: string,
  source: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<IncomingFile> {
  const path = join(folder, randomUUID());
  const handle = await open(path, 'wx', 0o600).catch((error: unknown) => {
    throw explainFileFault(error, folder);
  });
  try {
    const received = await writeAll(handle, source, limit, folder);
    await handle.close();
    return { ...received, path };
  } catch (error) {
    await handle.close();
    await rm(path, { force: true });
    throw error;
  }
}

/** Writes a stream to an open file and tells its size and checksum. `folder` is for the sentence of a fault. */
export async function writeAll(
  handle: FileHandle,
  source: AsyncIterable<Uint8Array>,
  limit: number,
  folder: string,
): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  const onDisk = async (work: Promise<unknown>) => {
    try {
      await work;
    } catch (error) {
      throw explainFileFault(error, folder);
    }
  };
  for await (const chunk of source) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    hash.update(chunk);
    await onDisk(handle.writeFile(chunk));
  }
  await onDisk(handle.sync());
  return { sha256: hash.digest('hex'), size };
}

function tooLarge(limit: number): WorkshopError {
  const megabytes = (limit / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
  return new WorkshopError(
    'FILE_TOO_LARGE',
    `The file is larger than ${megabytes} MB (${limit.toLocaleString('en')} bytes), the most that is taken. Make it smaller, for example by compressing its figures, and send it again.`,
  );
}
