import { relative } from 'node:path';
import { describeAddress, readDatabaseStatus, type DatabaseStatus } from '@ml4astro/db';
import { EXIT } from '../exit-code.ts';
import type { DbOptions } from './command.ts';
import { withDatabase, type CommandDatabase } from './with-database.ts';

/**
 * Prints how the database is.
 *
 * @returns the exit code
 * @throws {Refusal} when it cannot be used
 */
export async function showStatus(options: DbOptions): Promise<number> {
  return withDatabase(options, { create: false }, async (database) => {
    const status = await readDatabaseStatus(database.url);
    const place = describePlace(database);
    process.stdout.write(
      options.json ? `${JSON.stringify({ place, ...status }, null, 2)}\n` : printStatus(place, status),
    );
    const { pending, unknown } = status.schema;
    return pending.length + unknown.length > 0 ? EXIT.refused : EXIT.done;
  });
}

/** Where it is, without the password. */
function describePlace({ url, embedded }: CommandDatabase): string {
  return embedded === undefined
    ? describeAddress(url)
    : `embedded in ${relative(process.cwd(), embedded) || '.'}`;
}

function printStatus(place: string, { version, size, schema, rows }: DatabaseStatus): string {
  const { applied, pending, unknown } = schema;
  const held = Object.entries(rows).filter(([, count]) => count > 0);
  return [
    `PostgreSQL ${version}, ${place}`,
    `  schema  ${applied.length} ${applied.length === 1 ? 'step' : 'steps'} applied${pending.length === 0 ? '' : `, ${pending.length} waiting: ${pending.join(', ')}`}`,
    ...(pending.length > 0
      ? ['          "workshop db migrate" applies them; so does the next start of the desk']
      : []),
    ...(unknown.length > 0
      ? [`          of a newer program: ${unknown.join(', ')}; this one refuses the database`]
      : []),
    `  rows    ${held.length === 0 ? 'none' : held.map(([table, count]) => `${table} ${count}`).join(', ')}`,
    `  size    ${(size / 1e6).toFixed(1)} MB`,
    '',
  ].join('\n');
}
