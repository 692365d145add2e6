import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findClaim, removeClaim, type AnsweringServer } from './server-claim.ts';
import { answers } from './server-answers.ts';
import { removeSocketFolder } from './socket-folder.ts';
import { stopServer } from './stop-server.ts';

/**
 * Finds the server that runs on a cluster, and waits while it recovers or goes down. What a killed one left is cleared away; one
 * whose socket somebody removed is stopped, as nobody can reach it any more. Only under the lock of the folder.
 *
 * @returns `undefined` when none runs, and one may be started
 */
export async function adoptServer(folder: string): Promise<AnsweringServer | undefined> {
  for (;;) {
    const claim = findClaim(folder);
    if (claim === undefined) return undefined;
    if (!claim.alive) {
      removeSocketFolder(claim.socketFolder);
      removeClaim(folder);
      return undefined;
    }
    const { pid, socketFolder } = claim;
    if (socketFolder !== undefined && (await answers(socketFolder))) return { pid, socketFolder };
    if (claim.ready && socketFolder !== undefined && !existsSync(join(socketFolder, '.s.PGSQL.5432')))
      await stopServer(folder, claim);
    await setTimeout(25);
  }
}
