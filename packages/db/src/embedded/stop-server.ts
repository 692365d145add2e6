import { setTimeout } from 'node:timers/promises';
import { findClaim, type ServerClaim } from './server-claim.ts';
import { removeSocketFolder } from './socket-folder.ts';

/** Ends a server in order: connections are cut, and what was acknowledged is on disk. Waits until it has left its folder. */
export async function stopServer(
  folder: string,
  { pid, socketFolder }: Pick<ServerClaim, 'pid' | 'socketFolder'>,
): Promise<void> {
  try {
    // PostgreSQL's "fast shutdown".
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
  for (;;) {
    const claim = findClaim(folder);
    if (claim?.pid !== pid || !claim.alive) break;
    await setTimeout(20);
  }
  removeSocketFolder(socketFolder);
}
