import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import type { Database } from './database.ts';

/** What every service of the desk asks and writes through; within a transaction, the transaction. */
export type Db = Kysely<Database>;

/** What a process may take of the server. Times in milliseconds; 0 is no limit. */
export interface ConnectionLimits {
  /** Connections that it holds at most. */
  readonly connections: number;
  /** How long a statement may take, waiting for locks included. */
  readonly statement: number;
  /** How long a transaction may hold its locks and do nothing. */
  readonly idleTransaction: number;
}

/** Of a process that answers requests: nobody waits longer, and no lock stays behind. */
const SERVING: ConnectionLimits = { connections: 10, statement: 30_000, idleTransaction: 30_000 };

/** How long a request waits for a connection, in milliseconds. */
const CONNECTING = 15_000;

/**
 * Opens a pool of connections. Connects at the first query. Connections that break are replaced: the query that runs on one fails,
 * the process goes on. Times are in UTC whatever the zone of the machine or the server.
 *
 * @param url `postgres://…`; a unix socket as `postgres:///name?host=/folder&user=name`
 */
export function connect(url: string, limits: Partial<ConnectionLimits> = {}): Db {
  const { connections, statement, idleTransaction } = { ...SERVING, ...limits };
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECTING,
    keepAlive: true,
    statement_timeout: statement,
    idle_in_transaction_session_timeout: idleTransaction,
    options: '-c TimeZone=UTC',
    types: {
      // `bigint`. Ours count bytes and rows, which a number holds exactly.
      getTypeParser: (type, format) =>
        type === types.builtins.INT8 ? Number : types.getTypeParser(type, format),
    },
  });
  // Without these two, a connection that breaks while it is idle, or between two queries of a transaction, ends the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    // JSON columns keep the keys they were written with.
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
