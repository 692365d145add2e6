import { z } from 'zod';
import type { ViewersDesk } from '../desk-procedure.ts';
import { getSubmissionRecord } from '../submission/get-submission-record.ts';
import { unknownSubmission } from '../submission/require-act.ts';
import type { SubmissionRecord } from '../submission/submission-record.ts';

/** Whose papers they are, as an address says it. */
export interface PaperPlace {
  /** The year of its edition. */
  readonly edition: number;
  readonly submission: string;
}

/**
 * The submission of an address, of which the viewer may see something.
 *
 * @throws {WorkshopError} `SUBMISSION_UNKNOWN`, also for one of another year and for what is no id
 */
export async function getPaperRecord(
  desk: ViewersDesk,
  { edition, submission }: PaperPlace,
): Promise<SubmissionRecord> {
  if (!z.uuid().safeParse(submission).success) throw unknownSubmission(submission);
  const record = await getSubmissionRecord(desk, submission);
  if (record.row.editionYear !== edition) throw unknownSubmission(submission);
  return record;
}
