import { statSync } from 'node:fs';
import { writeBackup } from '@ml4astro/db';
import type { DbOptions } from './command.ts';
import { countRows } from './count-rows.ts';
import { withDatabase } from './with-database.ts';

/**
 * Writes a backup and says what is in it.
 *
 * @param file as on the command line
 * @throws {Refusal} when the database cannot be used, or the file is there
 */
export async function backUp(file: string, options: DbOptions): Promise<void> {
  const summary = await withDatabase(options, { create: false }, ({ url }) => writeBackup(url, file));
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ file, ...summary }, null, 2)}\n`
      : `Wrote ${countRows(summary)} as of ${summary.takenAt} to ${file} (${(statSync(file).size / 1e6).toFixed(1)} MB).\nUploaded files are not in it: keep a copy of the file store too.\n`,
  );
}
