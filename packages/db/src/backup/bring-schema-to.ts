import { Kysely, PostgresDialect } from 'kysely';
import type { Client } from 'pg';
import { MIGRATIONS } from '../migration-list.ts';
import { BackupUnusable } from './backup-unusable.ts';

/** Kysely's migrator holds this advisory lock while it works: a program that starts meanwhile waits. */
const MIGRATORS_LOCK = '3853314791062309107';

/**
 * Makes the schema as it was in a backup, in the transaction of a connection, and notes its steps as the migrator does.
 *
 * @param steps in order
 * @throws {BackupUnusable} when the backup or the database is of a newer program than the other
 */
export async function bringSchemaTo(client: Client, steps: readonly string[]): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [MIGRATORS_LOCK]);
  await client.query(
    'create table if not exists kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null)',
  );
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name');
  const ahead = rows.map(({ name }) => name).filter((name) => !steps.includes(name));
  if (ahead.length > 0)
    throw new BackupUnusable(
      `The database is ahead of the backup (${ahead.join(', ')}), though it has no rows. Restore into one that was never opened: name it in DATABASE_URL, or move the folder of the embedded one away.`,
    );
  const db = onConnection(client);
  for (const step of steps.slice(rows.length)) {
    const migration = MIGRATIONS[step];
    if (migration === undefined)
      throw new BackupUnusable(
        `It was made by a newer version of this program (${step}). Restore it with that version.`,
      );
    await migration.up(db);
    await client.query(
      `insert into kysely_migration values ($1, to_char(clock_timestamp(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`,
      [step],
    );
  }
}

/** Kysely on a connection that is not its own. */
function onConnection(client: Client): Kysely<unknown> {
  return new Kysely({
    dialect: new PostgresDialect({
      pool: {
        options: {},
        connect: () => Promise.resolve({ query: client.query.bind(client), release: () => {} }),
        end: () => Promise.resolve(),
      },
    }),
  });
}
