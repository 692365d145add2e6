import { sql } from 'kysely';
import type { Desk } from '../desk.ts';

/** The first half of the key of our advisory locks on the numbers of an edition; the year is the second. */
const NUMBERS_LOCK = 20_250;

/**
 * The next number of an edition, from 1, without gaps or doubles: whoever asks next waits until this transaction ends, and
 * a transaction that fails gives its number back. Ask late in a transaction. Needs `read committed`, which sees what was
 * committed while it waited.
 */
export async function nextNumber({ db }: Pick<Desk, 'db'>, editionYear: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(${NUMBERS_LOCK}::int, ${editionYear}::int)`.execute(db);
  const { last } = await db
    .selectFrom('submission')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('editionYear', '=', editionYear)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}
