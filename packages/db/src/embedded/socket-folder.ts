import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ServerUser } from './server-user.ts';

/** The address of a socket is 103 bytes at most (macOS), of which the socket's own name takes a few. A project may lie deep. */
const LONGEST_PARENT = 60;

const PREFIX = 'workshop-';

/** Makes a short folder for a socket that nobody but the server's user enters, under a name that nobody could have taken before. */
export function makeSocketFolder(user: ServerUser | undefined): string {
  const parent = Buffer.byteLength(tmpdir()) <= LONGEST_PARENT ? tmpdir() : '/tmp';
  const folder = mkdtempSync(join(parent, PREFIX));
  chmodSync(folder, 0o700);
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  return folder;
}

/** Removes it. Anything else that a file may name is left alone. */
export function removeSocketFolder(folder: string | undefined): void {
  if (folder !== undefined && basename(folder).startsWith(PREFIX))
    rmSync(folder, { recursive: true, force: true });
}
