import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { DatabaseUnusable } from '../database-unusable.ts';
import { findProcessMark } from './process-mark.ts';

/** How long somebody else may start or stop a server, in milliseconds: recovery after a power cut takes its time. */
const PATIENCE = 180_000;

const PAUSE = 40;

/**
 * Runs `act` while no other process runs anything under the same lock, whoever was killed at whatever point.
 *
 * The lock is a file that names its process. It comes into being whole (a link to a file that was written before), and the file
 * of a dead process is removed only under a second lock, after another look: no two can remove it, and nobody's fresh one goes.
 *
 * @throws {DatabaseUnusable} when the lock cannot be read, or a live process does not let go of it
 */
export async function withLock<T>(path: string, act: () => Promise<T>): Promise<T> {
  await acquire(path);
  try {
    return await act();
  } finally {
    rmSync(path, { force: true });
  }
}

async function acquire(path: string): Promise<void> {
  for (let waited = 0; ; waited += PAUSE) {
    if (take(path)) return;
    const mark = findOwner(path);
    if (mark === undefined) continue;
    if (isAlive(path, mark)) {
      if (waited > PATIENCE)
        throw new DatabaseUnusable(
          `Process ${mark.split(' ')[0]} has been starting or stopping the embedded database for minutes. End it, or wait; it holds ${path}.`,
        );
      await setTimeout(PAUSE);
      continue;
    }
    await withLock(`${path}.broken`, () => {
      if (findOwner(path) === mark) rmSync(path, { force: true });
      return Promise.resolve();
    });
  }
}

/** Whether the lock was free and is now ours. */
function take(path: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, findProcessMark(process.pid) ?? '');
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

function findOwner(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive(path: string, mark: string): boolean {
  const pid = /^(\d+) ./.exec(mark)?.[1];
  if (pid === undefined)
    throw new DatabaseUnusable(
      `The lock of the embedded database cannot be read: ${path}. If nothing else uses this database, remove that file and start again.`,
    );
  return findProcessMark(Number(pid)) === mark;
}
