import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { dataOption, programSettings, type Cluster } from './cluster.ts';
import { explainServerLog } from './explain-server-log.ts';
import type { Binaries } from './find-binaries.ts';
import { findClaim, removeClaim, type AnsweringServer } from './server-claim.ts';
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts';

/** What a server says while the connections of a killed one still end. They hear of its death by themselves. */
const NOT_YET = /pre-existing shared memory block/;

/** How often it is tried again then; a second each. */
const TRIES = 30;

/**
 * Starts a server on a cluster that has none and waits until it answers. It listens on a socket in a folder of its own, which
 * only its user enters, and on no network. It outlives this process. Only under the lock of the folder.
 *
 * @param former where its socket lay before it was killed, if somebody knows
 * @param settings those of PostgreSQL that are to be different
 * @throws {DatabaseUnusable} when it ends before it answers, with its last words
 */
export async function startServer(
  binaries: Binaries,
  cluster: Cluster,
  former?: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<AnsweringServer> {
  const socketFolder = makeSocketFolder(cluster.user, former ?? findClaim(cluster.folder)?.socketFolder);
  for (let tries = 1; ; tries += 1) {
    // A killed server's, or PostgreSQL would take a process that has its number by now for that server.
    removeClaim(cluster.folder);
    const pid = await launch(binaries, cluster, { ...settingsFor(socketFolder), ...settings });
    if (pid !== undefined) return { pid, socketFolder };
    const log = readFileSync(cluster.log, 'utf8');
    if (!NOT_YET.test(log) || tries === TRIES) {
      removeSocketFolder(socketFolder);
      throw explainServerLog(cluster, log);
    }
    await setTimeout(1000);
  }
}

function settingsFor(socketFolder: string): Record<string, string> {
  return {
    listen_addresses: '',
    unix_socket_directories: `"${socketFolder}"`,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
  };
}

/** @returns the server's process, or `undefined` when it ended instead of taking connections */
async function launch(
  binaries: Binaries,
  cluster: Cluster,
  settings: Readonly<Record<string, string>>,
): Promise<number | undefined> {
  const child = spawnServer(binaries, cluster, settings);
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    const claim = findClaim(cluster.folder);
    if (claim?.pid === child.pid && claim.ready) return child.pid;
    await setTimeout(20);
  }
  return undefined;
}

function spawnServer(
  binaries: Binaries,
  cluster: Cluster,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  if (existsSync(cluster.log)) renameSync(cluster.log, `${cluster.log}.before`);
  const output = openSync(cluster.log, 'a', 0o600);
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  try {
    const child = spawn(join(binaries.folder, 'bin/postgres'), ['-D', dataOption(cluster), ...options], {
      ...programSettings(cluster),
      // In a session of its own: a Ctrl-C in the terminal is for us, and we stop it when nobody needs it.
      detached: true,
      stdio: ['ignore', output, output],
    });
    // Told by the process that is not there.
    child.on('error', () => {});
    child.unref();
    return child;
  } finally {
    closeSync(output);
  }
}
