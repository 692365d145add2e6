import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Names the process, so that another one can tell whether it still writes. */
const STAGING = /^\.change-(\d+)-/;

/**
 * A new folder beside the editions, where moving a file into its place is renaming, which is done or not done. Those
 * that processes left which were killed are cleared away; no edition lies in them.
 */
export function makeStagingFolder(editions: string): string {
  for (const name of readdirSync(editions)) {
    const pid = STAGING.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(editions, name), { recursive: true, force: true });
  }
  return mkdtempSync(join(editions, `.change-${process.pid}-`));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be asked, and runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
