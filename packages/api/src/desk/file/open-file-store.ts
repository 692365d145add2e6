import { join } from 'node:path';
import type { FileStore } from './file-store.ts';
import { openFolderStore } from './open-folder-store.ts';

/**
 * Opens the place where uploaded files are kept: the folder `files` of the data folder, or the bucket that `FILES_URL` names.
 *
 * @param url `https://KEY:SECRET@host/bucket?region=…`, see `readBucketAddress`
 * @param dataDirectory also holds, in `incoming`, what is on its way to a bucket
 * @throws {WorkshopError} `FILES_UNUSABLE` when the place cannot be used as it is: no permission, no such bucket, nobody there
 */
export async function openFileStore(url: string | undefined, dataDirectory: string): Promise<FileStore> {
  if (url === undefined) return await openFolderStore(join(dataDirectory, 'files'));
  // Only those who keep files in a bucket wait for its library.
  const { openBucketStore } = await import('./open-bucket-store.ts');
  return await openBucketStore(url, join(dataDirectory, 'incoming'));
}
