import type { ViewersDesk } from '../desk-procedure.ts';
import { describeFindings } from '../organizer/describe-findings.ts';
import { seesHiddenText } from '../policy/paper.ts';
import { getSubmissionRecord } from '../submission/get-submission-record.ts';
import { judged } from '../submission/require-act.ts';
import { requirePaper } from './open-paper.ts';
import type { PaperVersionOutput } from './paper-output.ts';

/**
 * Every version of a submission's paper, newest first, with what the checks found in it.
 *
 * @throws {WorkshopError} as `openPaper`
 */
export async function listPapers(desk: ViewersDesk, submission: string): Promise<PaperVersionOutput[]> {
  const record = await getSubmissionRecord(desk, submission);
  requirePaper(desk, record, 'original');
  const rows = await desk.db
    .selectFrom('paper')
    .leftJoin('profile', 'profile.accountId', 'paper.uploadedBy')
    .select(['version', 'paper.name', 'sha256', 'size', 'pages', 'uploadedAt', 'report', 'reviewSha256'])
    .select(({ fn, val }) => fn<string | null>('nullif', ['profile.name', val('')]).as('by'))
    .where('submissionId', '=', submission)
    .orderBy('version', 'desc')
    .execute();
  const seesHidden = seesHiddenText(judged(record), desk.viewer);
  return rows.map(({ report, uploadedAt, reviewSha256, ...row }) => {
    const { referencesFrom, findings } = describeFindings(report);
    return {
      ...row,
      uploadedAt: uploadedAt.toISOString(),
      hasReviewCopy: reviewSha256 !== null,
      referencesFrom,
      findings: findings.filter(({ kind }) => seesHidden || kind !== 'hidden'),
    };
  });
}
