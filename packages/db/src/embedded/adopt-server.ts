import { setTimeout } from 'node:timers/promises';
import { answers } from './server-answers.ts';
import { findClaim, type AnsweringServer } from './server-claim.ts';
import { stopServer } from './stop-server.ts';

/**
 * Finds the server that runs on a cluster, and waits while it recovers or goes down. One whose socket somebody removed is
 * stopped, as nobody can reach it any more. Only under the lock of the folder.
 *
 * @returns `undefined` when none runs, and one may be started
 */
export async function adoptServer(folder: string): Promise<AnsweringServer | undefined> {
  for (;;) {
    const claim = findClaim(folder);
    if (claim === undefined || !claim.alive) return undefined;
    const { pid, socketFolder, ready } = claim;
    if (ready && socketFolder !== undefined) {
      if (await answers(socketFolder)) return { pid, socketFolder };
      await stopServer(folder, claim);
    }
    await setTimeout(25);
  }
}
