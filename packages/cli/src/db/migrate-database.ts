import type { DbOptions } from './command.ts';
import { bringUp } from './bring-up.ts';
import { withDatabase } from './with-database.ts';

/**
 * Brings the schema to the newest step and says which steps that took.
 *
 * @throws {Refusal} when the database cannot be used
 */
export async function migrateDatabase(options: DbOptions): Promise<void> {
  const applied = await withDatabase(options, { create: true }, ({ url }) => bringUp(url));
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ applied }, null, 2)}\n`
      : applied.length === 0
        ? 'The schema is the newest already.\n'
        : `Applied ${applied.join(', ')}.\n`,
  );
}
