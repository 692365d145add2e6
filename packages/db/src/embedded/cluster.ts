import { join } from 'node:path';
import { findServerUser, type ServerUser } from './server-user.ts';

/** A folder of data that one PostgreSQL server writes, and who writes it. */
export interface Cluster {
  /** What PostgreSQL calls PGDATA. */
  readonly folder: string;
  /** `undefined`: the user of this process. */
  readonly user: ServerUser | undefined;
  /** Where the server writes what it has to say. The log before is kept beside it. */
  readonly log: string;
}

/** The cluster in the folder of an embedded database. */
export function clusterIn(folder: string): Cluster {
  const path = join(folder, 'cluster');
  return { folder: path, user: findServerUser(path), log: join(folder, 'server.log') };
}

/** How a program of PostgreSQL is started in a cluster. */
export interface ProgramSettings {
  readonly cwd: string;
  readonly env: Record<string, string>;
  readonly uid?: number;
  readonly gid?: number;
}

/** Neither a variable such as PGPORT nor a language or zone of the starter's changes what a server does. */
export function programSettings({ folder, user }: Cluster): ProgramSettings {
  return { cwd: folder, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }, ...user };
}

/**
 * How the programs are told where the data are. Linux lets a process use the folder it was started in even where its user may not
 * enter the folders above, as long as it does not name them: so data below `/root` serve a server that is not root.
 */
export function dataOption({ folder, user }: Cluster): string {
  return user !== undefined && process.platform === 'linux' ? '/proc/self/cwd' : folder;
}
