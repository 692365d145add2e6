import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { ServerUser } from './server-user.ts';

/** The address of a socket is 103 bytes at most (macOS), of which the socket's own name takes a few. A project may lie deep. */
const LONGEST_PARENT = 60;

const PREFIX = 'workshop-db-';

const parents = () => [tmpdir(), '/tmp'].filter((path) => Buffer.byteLength(path) <= LONGEST_PARENT);

/**
 * Makes a short folder for a socket that nobody but the server's user enters.
 *
 * @param former where the socket of this server lay before it was killed: who was connected comes back there. Otherwise the name
 * is one that nobody could have taken before.
 */
export function makeSocketFolder(user: ServerUser | undefined, former: string | undefined): string {
  const folder = isOurs(former) ? former : mkdtempSync(join(parents()[0] ?? '/tmp', PREFIX));
  if (folder === former) {
    removeSocketFolder(folder);
    mkdirSync(folder, { mode: 0o700 });
  }
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  return folder;
}

/** Removes it. Anything else that a file may name is left alone. */
export function removeSocketFolder(folder: string | undefined): void {
  if (isOurs(folder)) rmSync(folder, { recursive: true, force: true });
}

function isOurs(folder: string | undefined): folder is string {
  return folder !== undefined && basename(folder).startsWith(PREFIX) && parents().includes(dirname(folder));
}
