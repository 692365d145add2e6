import { restoreBackup } from '@ml4astro/db';
import { bringUp } from './bring-up.ts';
import type { DbOptions } from './command.ts';
import { countRows } from './count-rows.ts';
import { assertThere, withDatabase } from './with-database.ts';

/**
 * Restores a backup, brings its schema to the newest step, and says what came back.
 *
 * @param file as on the command line
 * @throws {Refusal} when the database cannot be used or is not empty, or the file is no whole backup
 */
export async function restore(file: string, options: DbOptions): Promise<void> {
  assertThere(file);
  const { applied, ...summary } = await withDatabase(options, { create: true }, async ({ url }) => {
    const summary = await restoreBackup(url, file);
    return { ...summary, applied: await bringUp(url) };
  });
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ file, ...summary, applied }, null, 2)}\n`
      : `Restored ${countRows(summary)} as of ${summary.takenAt}${applied.length === 0 ? '' : `, and applied ${applied.join(', ')}`}.\nUploaded files are not in a backup: see that the file store is the one of that time or later.\n`,
  );
}
