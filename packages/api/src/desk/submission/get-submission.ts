import type { ViewersDesk } from '../desk-procedure.ts';
import { describeSubmission } from './describe-submission.ts';
import { getSubmissionRecord } from './get-submission-record.ts';
import type { SubmissionDetail } from './submission-output.ts';
import { readCallTimes } from './submission-times.ts';

/** @throws {WorkshopError} `SUBMISSION_UNKNOWN`, whether there is none or it is not theirs to see */
export async function getSubmission(desk: ViewersDesk, id: string): Promise<SubmissionDetail> {
  const record = await getSubmissionRecord(desk, id);
  const { facts } = desk.catalogue().getEdition(record.row.editionYear).edition;
  const times = await readCallTimes(desk, record.row.editionYear);
  return describeSubmission(record, desk.viewer, times, facts);
}
