import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findProcessMark } from './process-mark.ts';

/** What a server writes into its folder as long as it has it. */
export interface ServerClaim {
  readonly pid: number;
  /** Where its socket lies; `undefined` until it says so. */
  readonly socketFolder: string | undefined;
  /** Whether it has said that it takes connections. */
  readonly ready: boolean;
  /** Not what a killed server left behind, whose number may be another process by now. */
  readonly alive: boolean;
}

/** A server that takes connections. */
export interface AnsweringServer {
  readonly pid: number;
  readonly socketFolder: string;
}

/** The file of the claim. By line: process, folder, start, port, folder of the socket, address, shared memory, state. */
const claimFile = (folder: string) => join(folder, 'postmaster.pid');

/** Who has, or had, a folder of data. */
export function findClaim(folder: string): ServerClaim | undefined {
  const text = readClaim(folder);
  if (text === undefined) return undefined;
  const [process = '', , , , socketFolder = '', , , state = ''] = text.split('\n');
  const pid = Number(process);
  return {
    pid,
    socketFolder: socketFolder || undefined,
    ready: state.trim() === 'ready',
    alive: pid > 0 && findProcessMark(pid) !== undefined && isServerOf(pid, folder),
  };
}

/** A server that ends takes its claim away at any moment, also between a look and a reading. */
function readClaim(folder: string): string | undefined {
  try {
    return readFileSync(claimFile(folder), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Removes what a killed server left. Only under the lock of the folder, and only when it is not alive. */
export function removeClaim(folder: string): void {
  rmSync(claimFile(folder), { force: true });
}

function isServerOf(pid: number, folder: string): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
    return /postgres/.test(execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return false;
  }
}
