import { WorkshopError } from '@ml4astro/edition';
import type { Desk } from '../desk.ts';
import { findWait } from './find-wait.ts';
import type { Limit } from './limit.ts';
import { sayWait } from './say-wait.ts';

/**
 * Counts that something was done, and refuses it when that was too often.
 *
 * @param what as the refusal begins: "Too many codes were tried for this address."
 * @throws {WorkshopError} `TOO_OFTEN`, saying when to try again
 */
export async function spendTurn(
  desk: Pick<Desk, 'db'>,
  limit: Limit,
  subject: string,
  what: string,
): Promise<void> {
  const wait = await findWait(desk, limit, subject);
  if (wait !== undefined) throw new WorkshopError('TOO_OFTEN', `${what} ${sayWait(wait)}`);
}
