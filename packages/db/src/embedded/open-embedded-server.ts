import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Cluster } from './cluster.ts';
import { createCluster } from './create-cluster.ts';
import { findBinaries } from './find-binaries.ts';
import { reachBinaries } from './reachable-binaries.ts';
import { findServerUser } from './server-user.ts';
import { serverUrl } from './server-url.ts';
import { adoptServer } from './adopt-server.ts';
import { joinUsers, leaveUsers } from './server-users.ts';
import { startServer } from './start-server.ts';
import { stopServer } from './stop-server.ts';
import { withLock } from './with-lock.ts';

/** A private PostgreSQL that this process uses, perhaps beside others. */
export interface EmbeddedServer {
  /** The address of one of its databases, whether it exists or not. */
  url(database: string): string;
  /** Lets go of the server; the last of its users stops it. */
  close(): Promise<void>;
}

/**
 * Starts the private server of a folder, or adopts the one that runs there. Any number of processes may do so at once, whatever
 * was killed before. Users are counted by what the server itself knows of: a connection that ends with its process, however
 * that ended.
 *
 * @param folder holds the data, the lock and the server's log; made where it is missing
 * @throws {DatabaseUnusable} when the server cannot run there; the message says why and what to do
 */
export async function openEmbeddedServer(folder: string): Promise<EmbeddedServer> {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  const path = join(folder, 'cluster');
  const user = findServerUser(path);
  const cluster: Cluster = { folder: path, user };
  const binaries = reachBinaries(await findBinaries(), user);

  const { server, presence } = await withLock(lock, async () => {
    await createCluster(binaries, cluster);
    const server =
      (await adoptServer(path)) ?? (await startServer(binaries, cluster, join(folder, 'server.log')));
    return { server, presence: await joinUsers(server) };
  });
  return {
    url: (database) => serverUrl(server.socketFolder, database),
    close: () =>
      withLock(lock, async () => {
        if (await leaveUsers(presence)) await stopServer(path, server);
      }),
  };
}
