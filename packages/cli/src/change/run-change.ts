import { getEditionsFolder } from '../editions-folder.ts';
import type { Change } from './change.ts';
import type { ChangeOptions } from './change-options.ts';
import { proposeChange } from './propose-change.ts';

/** What a command would do, and what the organizer should know of it beside the diff. */
export interface Proposal {
  readonly change: Change;
  /** Sentences. */
  readonly notes?: readonly string[];
}

/**
 * Runs a command that changes files: finds the editions, lets it say what it would change, and proposes that.
 *
 * @param plan gets the folder of the editions
 */
export async function runChange(
  options: ChangeOptions,
  plan: (editions: string) => Proposal | Promise<Proposal>,
): Promise<void> {
  const editions = getEditionsFolder(options.editions ?? process.env['EDITIONS_DIR'], process.cwd());
  const { change, notes = [] } = await plan(editions);
  await proposeChange(editions, change, options, notes.length === 0 ? {} : { notes });
}
