import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import type { Database } from './database.ts';

/** What every service of the desk asks and writes through; within a transaction, the transaction. */
export type Db = Kysely<Database>;

/** PostgreSQL's `bigint`. Ours count bytes and rows, which a number holds exactly. */
const BIGINT = 20;

/** How many connections one process holds at most. */
const POOL_SIZE = 10;

/**
 * Opens a pool of connections. Connects at the first query.
 *
 * @param url `postgres://…`, or `socket:/folder?db=name` for a unix socket
 */
export function connect(url: string): Db {
  return new Kysely<Database>({
    dialect: new PostgresDialect({
      pool: new Pool({
        connectionString: url,
        max: POOL_SIZE,
        types: {
          getTypeParser: (type, format) =>
            Number(type) === BIGINT ? Number : types.getTypeParser(type, format),
        },
      }),
    }),
    // JSON columns keep the keys they were written with.
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
