import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A process as `<id> <when it began>`: ids are used again, above all in containers, but never with the same beginning.
 *
 * @returns `undefined` for a process that is not there, or is dead and only waits to be collected
 */
export function findProcessMark(pid: number): string | undefined {
  const start = process.platform === 'linux' ? readProc(pid) : readPs(pid);
  return start === undefined ? undefined : `${pid} ${start}`;
}

/** In ticks since the machine started. Fields 3 and 22 of proc_pid_stat(5), counted after the name, which may hold spaces. */
function readProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : fields[18];
  } catch {
    return undefined;
  }
}

function readPs(pid: number): string | undefined {
  try {
    const output = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
    }).trim();
    return output === '' || output.startsWith('Z') ? undefined : output.replace(/^\S+\s+/, '');
  } catch {
    return undefined;
  }
}
