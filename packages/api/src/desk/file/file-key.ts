const KEY = /^([0-9a-f]{2})\/([0-9a-f]{62})$/;

/** Where a store says whose it is: no file's place. */
export const OWNER_KEY = 'owner';

/**
 * The place of a file within its store: `ab/cdef…`. The same in a folder and in a bucket, so that one can be copied to the
 * other.
 */
export function fileKey(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2)}`;
}

/** The checksum that a place stands for; `undefined` for what is no place of ours. */
export function readFileKey(key: string): string | undefined {
  const [, folder, name] = KEY.exec(key) ?? [];
  return folder === undefined || name === undefined ? undefined : `${folder}${name}`;
}
