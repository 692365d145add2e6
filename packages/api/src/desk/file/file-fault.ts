import { WorkshopError } from '@ml4astro/edition';

/** What the system's codes mean for whoever keeps the machine. */
const MEANINGS: Readonly<Record<string, string>> = {
  ENOSPC: 'its disk is full. Free some space; nothing of this file was kept',
  EDQUOT: "this user's share of its disk is used up. Raise it; nothing of this file was kept",
  EACCES: 'this user may not write there. Change its owner or its mode',
  EPERM: 'this user may not write there. Change its owner or its mode',
  EROFS: 'its disk is mounted read-only',
  ENOTDIR: 'there is a file where a folder is needed. Move it away',
  EEXIST: 'there is a file where a folder is needed. Move it away',
  EMFILE: 'this process has too many files open. Raise its limit (ulimit -n)',
  EIO: 'its disk reports an error. Check it',
};

/**
 * Says what is wrong with the folder that files are written to.
 *
 * @returns a `FILES_UNUSABLE`; an error that the system did not raise comes back as it is
 */
export function explainFileFault(error: unknown, folder: string): unknown {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return error;
  const meaning = MEANINGS[error.code];
  if (meaning === undefined) return error;
  return new WorkshopError('FILES_UNUSABLE', `Files cannot be kept in ${folder}: ${meaning}.`, {
    cause: error,
  });
}
