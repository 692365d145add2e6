import { execFile } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseUnusable } from '../database-unusable.ts';
import { dataOption, programSettings, type Cluster } from './cluster.ts';
import { explainServerLog } from './explain-server-log.ts';
import type { Binaries } from './find-binaries.ts';

/** The one role of an embedded server. Whoever reaches its socket may use it. */
export const ROLE = 'workshop';

/**
 * Makes an empty cluster, once. It appears whole: one that was interrupted is begun again.
 *
 * @param access how the role shows that it is the role; behind the socket of an embedded server it need not
 * @throws {DatabaseUnusable} when the folder holds data of another PostgreSQL, or cannot be written
 */
export async function createCluster(
  binaries: Binaries,
  cluster: Cluster,
  access: readonly string[] = ['--auth=trust'],
): Promise<void> {
  if (existsSync(cluster.folder)) {
    assertVersion(binaries, cluster.folder);
    return;
  }
  const draft = { ...cluster, folder: `${cluster.folder}.new` };
  rmSync(draft.folder, { recursive: true, force: true });
  mkdirSync(draft.folder, { mode: 0o700 });
  if (draft.user !== undefined) chownSync(draft.folder, draft.user.uid, draft.user.gid);
  const options = [
    '-D',
    dataOption(draft),
    '-U',
    ROLE,
    ...access,
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '--no-instructions',
  ];
  try {
    await promisify(execFile)(join(binaries.folder, 'bin/initdb'), options, programSettings(draft));
  } catch (error) {
    throw explainServerLog(cluster, (error as { stderr?: string }).stderr ?? String(error));
  }
  renameSync(draft.folder, cluster.folder);
  syncFolder(dirname(cluster.folder));
}

function assertVersion({ major }: Binaries, folder: string): void {
  const file = join(folder, 'PG_VERSION');
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (found === String(major)) return;
  throw new DatabaseUnusable(
    found === undefined
      ? `${folder} is not a database of PostgreSQL (it has no PG_VERSION). Move it away, or set another data folder.`
      : `${folder} was written by PostgreSQL ${found}, and this is PostgreSQL ${major}. Make a backup with the version that wrote it ("workshop db backup"), move the folder away, start again and restore the backup.`,
  );
}

/** Makes the name of what was just renamed survive a power cut. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
