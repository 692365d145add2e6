import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DatabaseUnusable } from '../database-unusable.ts';
import { dataOption, programSettings, type Cluster } from './cluster.ts';
import type { Binaries } from './find-binaries.ts';
import { answers } from './server-answers.ts';
import type { AnsweringServer } from './server-claim.ts';
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts';

/**
 * Starts a server on a cluster that has none and waits until it answers. It listens on a socket in a folder of its own, which
 * only its user enters, and on no network. It outlives this process.
 *
 * @param log where it writes what it has to say; the last log is kept beside it
 * @throws {DatabaseUnusable} when it ends before it answers, with its last words
 */
export async function startServer(
  binaries: Binaries,
  cluster: Cluster,
  log: string,
): Promise<AnsweringServer> {
  const socketFolder = makeSocketFolder(cluster.user);
  const child = spawnServer(binaries, cluster, log, [
    ['listen_addresses', ''],
    ['unix_socket_directories', `"${socketFolder}"`],
    ['timezone', 'UTC'],
    ['log_timezone', 'UTC'],
    ['log_checkpoints', 'off'],
  ]);
  while (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
    if (await answers(socketFolder)) return { pid: child.pid, socketFolder };
    await setTimeout(25);
  }
  removeSocketFolder(socketFolder);
  throw new DatabaseUnusable(`The embedded database did not start in ${cluster.folder}: ${lastWords(log)}`);
}

function spawnServer(
  binaries: Binaries,
  cluster: Cluster,
  log: string,
  settings: readonly (readonly [name: string, value: string])[],
): ChildProcess {
  if (existsSync(log)) renameSync(log, `${log}.before`);
  const output = openSync(log, 'a', 0o600);
  try {
    const child = spawn(
      join(binaries.folder, 'bin/postgres'),
      ['-D', dataOption(cluster), ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      // In a session of its own: a Ctrl-C in the terminal is for us, and we stop it when nobody needs it.
      { ...programSettings(cluster), detached: true, stdio: ['ignore', output, output] },
    );
    child.on('error', () => {});
    child.unref();
    return child;
  } finally {
    closeSync(output);
  }
}

function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  const fatal = lines.findLast((line) => /(FATAL|PANIC):/.test(line)) ?? lines.at(-1);
  return `${fatal?.replace(/^.*(FATAL|PANIC):\s*/, '') ?? 'it said nothing'}. See ${log}.`;
}
