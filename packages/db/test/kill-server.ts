import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findClaim } from '../src/embedded/server-claim.ts';

/** The process of the server that runs in the folder of an embedded database. */
export function serverOf(folder: string): number | undefined {
  const claim = findClaim(join(folder, 'cluster'));
  return claim?.alive ? claim.pid : undefined;
}

/** Ends a server without letting it do anything more, and what works for it where the system tells who that is. */
export async function killServer(folder: string): Promise<void> {
  const pid = serverOf(folder);
  if (pid === undefined) return;
  for (const each of [pid, ...childrenOf(pid)]) kill(each);
  while (serverOf(folder) === pid) await setTimeout(10);
}

function childrenOf(pid: number): number[] {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return text === '' ? [] : text.split(' ').map(Number);
  } catch {
    return [];
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
