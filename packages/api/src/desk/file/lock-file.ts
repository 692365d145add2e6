import { sql } from 'kysely';
import type { Desk } from '../desk.ts';

/**
 * Lets one transaction at a time decide whether a file is named by a row, until it ends: an upload of bytes that the sweep is
 * about to remove waits for it, and the other way round. Who locks several goes by the order of their checksums.
 */
export async function lockFile({ db }: Pick<Desk, 'db'>, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`file:${sha256}`}, 0))`.execute(db);
}
