import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Desk } from '../desk.ts';
import { readNow } from '../desk-now.ts';
import { LIMITS } from '../limit/limit.ts';
import type { SubmissionRecord } from './submission-record.ts';

const { times, seconds } = LIMITS.authorMail;

/**
 * When the next `count` mails about the submissions that an account began may leave, so that no more than
 * `LIMITS.authorMail` leave in an hour: at once, or in their turn after those that wait. Anybody can name strangers as
 * authors, and nobody shall flood them through the desk.
 *
 * Call it in the transaction that queues the mails; the next who asks for this account waits until that ends.
 *
 * @param creator the address of that account, whose own mails are not counted
 */
export async function listAuthorMailTurns(
  desk: Desk,
  { row: { createdBy } }: Pick<SubmissionRecord, 'row'>,
  creator: string | undefined,
  count: number,
): Promise<Temporal.Instant[]> {
  const { db } = desk;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`author-mail ${createdBy}`}, 0))`.execute(db);
  const now = await readNow(desk);
  const rows = await db
    .selectFrom('mail')
    .innerJoin('submission', 'submission.id', 'mail.submissionId')
    .where('submission.createdBy', '=', createdBy)
    .where('mail.recipient', '!=', creator ?? '')
    .where('mail.dueAt', '>', new Date(now.subtract({ seconds }).epochMilliseconds))
    .orderBy('mail.dueAt', 'desc')
    .limit(times)
    .select('mail.dueAt')
    .execute();
  const taken = rows.map(({ dueAt }) => Temporal.Instant.fromEpochMilliseconds(dueAt.getTime())).toReversed();
  for (let more = 0; more < count; more += 1) {
    const free = taken.at(-times)?.add({ seconds });
    taken.push(free === undefined || Temporal.Instant.compare(free, now) < 0 ? now : free);
  }
  return taken.slice(taken.length - count);
}
