import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseUnusable } from '../database-unusable.ts';
import type { Binaries } from './find-binaries.ts';
import type { ServerUser } from './server-user.ts';

/** Where the Filesystem Hierarchy Standard has programs keep what they can make again. */
const CACHE = '/var/cache/workshop-postgres';

/**
 * The same programs where `user` may run them. A project below a folder that only root enters (`/root`) hides them from everybody
 * else: then a copy is made, once, in a folder that root alone may write.
 *
 * @throws {DatabaseUnusable} when no copy can be made
 */
export function reachBinaries(binaries: Binaries, user: ServerUser | undefined): Binaries {
  if (user === undefined || runs(binaries.folder, user)) return binaries;
  const digest = createHash('sha256').update(readFileSync(join(binaries.folder, 'bin/postgres')));
  const folder = join(CACHE, digest.digest('hex').slice(0, 16));
  try {
    if (!existsSync(folder)) copy(binaries.folder, folder);
  } catch (error) {
    throw unreachable(binaries, error);
  }
  if (!runs(folder, user)) throw unreachable(binaries);
  return { ...binaries, folder };
}

function runs(folder: string, user: ServerUser): boolean {
  try {
    execFileSync(join(folder, 'bin/postgres'), ['--version'], {
      uid: user.uid,
      gid: user.gid,
      cwd: '/',
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

/** Whole or not at all. */
function copy(from: string, to: string): void {
  mkdirSync(CACHE, { recursive: true, mode: 0o755 });
  chmodSync(CACHE, 0o755);
  const draft = mkdtempSync(join(CACHE, 'draft-'));
  try {
    cpSync(from, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    renameSync(join(draft, 'native'), to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function unreachable(binaries: Binaries, cause?: unknown): DatabaseUnusable {
  return new DatabaseUnusable(
    `PostgreSQL does not run as root, and no other user can reach its programs in ${binaries.folder}, of which no copy could be made in ${CACHE}. Move the project to a folder that every user can enter, start it as another user, or name a PostgreSQL server in DATABASE_URL.`,
    { cause },
  );
}
