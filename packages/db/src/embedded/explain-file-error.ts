import { DatabaseUnusable } from '../database-unusable.ts';

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room and start again; what was acknowledged is kept',
  EDQUOT: 'your share of the disk is full. Make room and start again; what was acknowledged is kept',
  EACCES: 'it belongs to another user. Start the program as that user, or set another data folder',
  EPERM: 'it belongs to another user. Start the program as that user, or set another data folder',
  EROFS: 'the file system may only be read. Set another data folder',
  ENOTDIR: 'a file is where a folder should be. Move it away, or set another data folder',
  EEXIST: 'a file is where a folder should be. Move it away, or set another data folder',
};

/** Makes a sentence of an error of the file system; any other error stays as it is. */
export function explainFileError(folder: string, error: unknown): unknown {
  const { code, path = folder } = error as NodeJS.ErrnoException;
  const advice = ADVICE[code ?? ''];
  if (advice === undefined || error instanceof DatabaseUnusable) return error;
  return new DatabaseUnusable(`The embedded database cannot use ${path}: ${advice}.`, { cause: error });
}
