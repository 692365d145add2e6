import { connect } from '@ml4astro/db';
import type { LedgerEntry } from '@ml4astro/edition';
import { withDatabase } from '../db/with-database.ts';
import { Refusal } from '../refusal.ts';
import type { PullOptions } from './command.ts';

/** A ledger entry that was made in the desk. */
export interface DeskDate extends LedgerEntry {
  readonly key: string;
}

/** PostgreSQL's code for a table that is not there. */
const UNDEFINED_TABLE = '42P01';

/**
 * The ledger entries that were made in the desk for an edition, oldest first.
 *
 * @throws {Refusal} when the database cannot be used
 */
export function readDeskDates(year: number, options: PullOptions): Promise<readonly DeskDate[]> {
  return withDatabase(options, { create: false }, async ({ url }) => {
    const db = connect(url, { connections: 1 });
    try {
      return await db
        .selectFrom('deskDate')
        .select(['key', 'value', 'announced', 'reason'])
        .where('editionYear', '=', year)
        .orderBy('createdAt')
        .execute();
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === UNDEFINED_TABLE)
        throw new Refusal('This database has no dates yet: its schema is older. Run "workshop db migrate".', {
          cause: error,
        });
      throw error;
    } finally {
      await db.destroy();
    }
  });
}
