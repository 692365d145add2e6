import type { ViewersDesk } from '../desk-procedure.ts';
import { getSubmissionRecord } from '../submission/get-submission-record.ts';
import { requirePaper } from './open-paper.ts';
import type { PaperVersionOutput } from './paper-output.ts';
import { readPapers } from './read-papers.ts';

/**
 * The versions of a submission's paper, for whoever may fetch them.
 *
 * @throws {WorkshopError} as `openPaper`
 */
export async function listPapers(desk: ViewersDesk, submission: string): Promise<PaperVersionOutput[]> {
  const record = await getSubmissionRecord(desk, submission);
  requirePaper(desk, record, 'original');
  return readPapers(desk, record);
}
