import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeOptions } from '../change/change-options.ts';
import { proposeChange } from '../change/propose-change.ts';
import { listPackages, makeLockEntry } from '../edition/lock-entry.ts';
import { Refusal } from '../refusal.ts';

/**
 * What is left to do for a year that has its folder: a run that was interrupted after it leaves the lock file without
 * an entry for its package, and that is written now.
 *
 * @throws {Refusal} when nothing is left to do
 */
export async function mendYear(editions: string, year: number, options: ChangeOptions): Promise<void> {
  if (!existsSync(join(editions, String(year), 'edition.yaml')))
    throw new Refusal(
      `editions/${year} is there already, and holds no edition.yaml. Nothing was written: take the folder away if nobody needs what is in it.`,
    );
  const entry = listPackages(editions).includes(year) ? makeLockEntry(editions, year) : [];
  if (entry.length === 0)
    throw new Refusal(
      `There is an edition of ${year} already (editions/${year}). Nothing was written. What is left to do for it: workshop todo ${year}.`,
    );
  if (!options.json)
    process.stdout.write(
      `editions/${year} is there, and pnpm-lock.yaml has no entry for it: an earlier run was interrupted. The entry is all that is missing.\n`,
    );
  await proposeChange(editions, entry, options, { year });
}
