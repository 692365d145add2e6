import type { ViewersDesk } from '../desk-procedure.ts';
import { relateTo } from '../policy/submission.ts';
import { summarizeSubmission } from './describe-submission.ts';
import { judged } from './require-act.ts';
import type { SubmissionSummary } from './submission-output.ts';
import { completeRecords } from './submission-record.ts';
import { readCallTimes } from './submission-times.ts';

/**
 * The submissions that the viewer began or that name them, last changed first. Those that they disowned are left out, and
 * drafts of others that do not let them edit.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN`
 */
export async function listOwnSubmissions(
  desk: ViewersDesk,
  editionYear: number,
): Promise<SubmissionSummary[]> {
  const { viewer } = desk;
  const times = await readCallTimes(desk, editionYear);
  const rows = await desk.db
    .selectFrom('submission')
    .selectAll()
    .where('editionYear', '=', editionYear)
    .where(({ eb, or, exists, selectFrom }) =>
      or([
        eb('createdBy', '=', viewer.accountId),
        exists(
          selectFrom('submissionAuthor')
            .select('submissionAuthor.id')
            .whereRef('submissionAuthor.submissionId', '=', 'submission.id')
            .where((author) =>
              author.or([
                author('submissionAuthor.email', '=', viewer.email),
                author('submissionAuthor.accountId', '=', viewer.accountId),
              ]),
            ),
        ),
      ]),
    )
    .orderBy('updatedAt', 'desc')
    .orderBy('id')
    .execute();
  const records = await completeRecords(desk, rows);
  const own: readonly string[] = ['submitter', 'editor', 'author'];
  return records
    .filter((record) => own.includes(relateTo(judged(record), viewer)))
    .map((record) => summarizeSubmission(record, viewer, times));
}
