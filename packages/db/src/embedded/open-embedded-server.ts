import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { adoptServer } from './adopt-server.ts';
import { clusterIn } from './cluster.ts';
import { createCluster } from './create-cluster.ts';
import { explainFileError } from './explain-file-error.ts';
import { findBinaries } from './find-binaries.ts';
import { reachBinaries } from './reachable-binaries.ts';
import type { AnsweringServer } from './server-claim.ts';
import { serverUrl } from './server-url.ts';
import { ServerUse, type JoinedServer } from './server-use.ts';
import { joinUsers, leaveUsers } from './server-users.ts';
import { startServer } from './start-server.ts';
import { stopServer } from './stop-server.ts';
import { withLock } from './with-lock.ts';

/** A private PostgreSQL that this process uses, perhaps beside others. */
export interface EmbeddedServer {
  /** The address of one of its databases, whether it exists or not. It stays the same when the server is killed. */
  url(database: string): string;
  /** Lets go of the server; the last of its users stops it. A second call waits for the first. */
  close(): Promise<void>;
}

/** What may be different about a server. */
export interface EmbeddedServerOptions {
  /** Settings of PostgreSQL. The process that starts the server decides. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What the last user still does before the server is stopped. */
  readonly beforeStop?: (url: EmbeddedServer['url']) => Promise<void>;
}

/**
 * Starts the private server of a folder, or adopts the one that runs there; any number of processes may do so at once, whatever
 * was killed before. Users are counted by what the server itself knows of: a connection that ends with its process, however
 * that ended. A server that is killed while it is used is started again.
 *
 * @param folder holds the data, the lock and the server's log; made where it is missing
 * @throws {DatabaseUnusable} when the server cannot run there; the message says why and what to do
 */
export async function openEmbeddedServer(
  folder: string,
  options: EmbeddedServerOptions = {},
): Promise<EmbeddedServer> {
  try {
    return await open(folder, options);
  } catch (error) {
    throw explainFileError(folder, error);
  }
}

async function open(
  folder: string,
  { settings = {}, beforeStop }: EmbeddedServerOptions,
): Promise<EmbeddedServer> {
  const made = mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  const cluster = clusterIn(folder);
  // Whose project it is can start it later without being root.
  if (made !== undefined && cluster.user !== undefined) chownSync(folder, cluster.user.uid, cluster.user.gid);
  const binaries = reachBinaries(await findBinaries(), cluster.user);

  const joinServer = async (former?: AnsweringServer): Promise<JoinedServer> => {
    const server =
      (await adoptServer(cluster.folder)) ??
      (await startServer(binaries, cluster, former?.socketFolder, settings));
    return { server, presence: await joinUsers(server) };
  };
  const joined = await withLock(lock, async () => {
    await createCluster(binaries, cluster);
    return joinServer();
  });
  const use = new ServerUse(joined, (former) => withLock(lock, () => joinServer(former)));
  const url = (database: string) => serverUrl(use.server.socketFolder, database);

  const leave = async () => {
    const { server, presence } = await use.end();
    await withLock(lock, async () => {
      if (!(await leaveUsers(presence))) return;
      await beforeStop?.(url).catch(() => {});
      await stopServer(cluster.folder, server);
    });
  };
  let leaving: Promise<void> | undefined;
  return { url, close: () => (leaving ??= leave()) };
}
