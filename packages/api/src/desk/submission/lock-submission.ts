import type { Desk } from '../desk.ts';
import type { CallTimes } from '../policy/submission-window.ts';
import { unknownSubmission } from './require-act.ts';
import { completeRecords, type SubmissionRecord } from './submission-record.ts';
import { readCallTimes } from './submission-times.ts';

/** A submission that nobody else changes until the transaction ends, and the time that decides. */
export interface LockedSubmission {
  readonly record: SubmissionRecord;
  readonly times: CallTimes;
}

/**
 * Locks a submission, then reads what belongs to it, the dates and the time, in this order: whoever waited for the lock is
 * judged by the time at which they got it. Every change of a submission, its file included, begins so, in a transaction,
 * and goes on with {@link requireAct}.
 *
 * @throws {WorkshopError} `SUBMISSION_UNKNOWN`
 */
export async function lockSubmission(desk: Desk, id: string): Promise<LockedSubmission> {
  const row = await desk.db
    .selectFrom('submission')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw unknownSubmission(id);
  const [record] = await completeRecords(desk, [row]);
  if (record === undefined) throw unknownSubmission(id);
  return { record, times: await readCallTimes(desk, row.editionYear) };
}
