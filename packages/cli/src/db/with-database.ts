import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BackupUnusable, DatabaseUnusable, explainConnectionError, openServer } from '@ml4astro/db';
import { Refusal } from '../refusal.ts';
import type { DbOptions } from './command.ts';
import { findDataFolder } from './data-folder.ts';

/** The database of a command. */
export interface CommandDatabase {
  readonly url: string;
  /** The folder of the embedded one. */
  readonly embedded: string | undefined;
}

/**
 * Does something with the database that the environment and the options name, and lets go of it.
 *
 * @param create whether an embedded database that is not there yet is made
 * @throws {Refusal} when it cannot be used, or the backup cannot; in the words of `db`
 */
export async function withDatabase<T>(
  options: DbOptions,
  { create }: { readonly create: boolean },
  act: (database: CommandDatabase) => Promise<T>,
): Promise<T> {
  const named = process.env['DATABASE_URL'] || undefined;
  const dataDirectory = findDataFolder(options.data ?? process.env['DATA_DIR'], process.cwd());
  try {
    const server = await openServer({ url: named, dataDirectory }, { create });
    try {
      return await act({
        url: server.url,
        embedded: named === undefined ? join(dataDirectory, 'postgres') : undefined,
      });
    } catch (error) {
      throw explainConnectionError(server.url, error);
    } finally {
      await server.close();
    }
  } catch (error) {
    if (error instanceof DatabaseUnusable || error instanceof BackupUnusable)
      throw new Refusal(error.message, { cause: error });
    throw error;
  }
}

/** @throws {Refusal} when there is no such file */
export function assertThere(file: string): void {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`);
}
