import { createHash } from 'node:crypto';
import { CompiledQuery, sql } from 'kysely';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Temporal } from 'temporal-polyfill';
import type { Desk } from '../desk.ts';
import type { Limit } from './limit.ts';

/**
 * Counts that something was done. Call it outside of transactions, so that what is refused is counted too.
 *
 * @param subject whom it counts for: an e-mail address, a network address, an account
 * @returns how long to wait, when it was done too often; `undefined` when it may be done
 */
export async function findWait(
  { db }: Pick<Desk, 'db'>,
  { name, times, seconds }: Limit,
  subject: string,
): Promise<Temporal.Duration | undefined> {
  const limiter = new RateLimiterPostgres({
    storeClient: {
      query: ({ text, values }: { text: string; values: readonly unknown[] }) =>
        db.executeQuery(CompiledQuery.raw(text, [...values])),
    },
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points: times,
    duration: seconds,
  });
  try {
    const { isFirstInDuration } = await limiter.consume(createHash('sha256').update(subject).digest('hex'));
    // Old counts go when a new one begins: no timer has to live for it.
    if (isFirstInDuration) await sweepCounts(db);
    return undefined;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Temporal.Duration.from({ milliseconds: Math.ceil(refusal.msBeforeNext) });
  }
}

async function sweepCounts(db: Desk['db']): Promise<void> {
  await db
    .deleteFrom('rateLimit')
    .where('expire', '<', sql<number>`extract(epoch from clock_timestamp()) * 1000`)
    .execute();
}
