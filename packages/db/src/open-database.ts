import { connect, type Db } from './connect.ts';
import { explainConnectionError } from './explain-connection-error.ts';
import { migrate } from './migrate.ts';
import { openServer, type DatabasePlace } from './open-server.ts';

/** The database of a process. */
export interface OpenDatabase {
  readonly db: Db;
  /** For another process; holds the password, so it is never printed. */
  readonly url: string;
  /** Ends the connections, and the embedded server with its last user. A second call waits for the first. */
  close(): Promise<void>;
}

/**
 * Opens the database that an app works on: starts or adopts the embedded server unless `url` names one, and brings the schema to
 * the newest step. Processes that start together wait for each other.
 *
 * @throws {DatabaseUnusable} when it cannot be used; the message says what to do
 */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  const server = await openServer(place);
  try {
    await bringUp(server.url);
  } catch (error) {
    await server.close();
    throw explainConnectionError(server.url, error);
  }
  const db = connect(server.url);
  let closing: Promise<void> | undefined;
  const close = async () => {
    await db.destroy();
    await server.close();
  };
  return { db, url: server.url, close: () => (closing ??= close()) };
}

/** Without time limits: a step may take long, and another process that takes it is waited for. */
async function bringUp(url: string): Promise<void> {
  const db = connect(url, { connections: 1, statement: 0, idleTransaction: 0 });
  try {
    await migrate(db);
  } finally {
    await db.destroy();
  }
}
