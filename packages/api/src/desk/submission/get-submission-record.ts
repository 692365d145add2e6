import type { ViewersDesk } from '../desk-procedure.ts';
import { seenFields } from '../policy/submission.ts';
import { judged, unknownSubmission } from './require-act.ts';
import { completeRecords, type SubmissionRecord } from './submission-record.ts';

/**
 * A submission of which the viewer may see something.
 *
 * @throws {WorkshopError} `SUBMISSION_UNKNOWN`, whether there is none or it is not theirs to see
 */
export async function getSubmissionRecord(desk: ViewersDesk, id: string): Promise<SubmissionRecord> {
  const row = await desk.db.selectFrom('submission').selectAll().where('id', '=', id).executeTakeFirst();
  const [record] = row === undefined ? [] : await completeRecords(desk, [row]);
  if (record === undefined || seenFields(judged(record), desk.viewer).length === 0)
    throw unknownSubmission(id);
  return record;
}
