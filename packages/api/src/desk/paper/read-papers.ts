import type { ViewersDesk } from '../desk-procedure.ts';
import { seesHiddenText } from '../policy/paper.ts';
import { judged } from '../submission/require-act.ts';
import type { SubmissionRecord } from '../submission/submission-record.ts';
import { describeFindings } from './describe-findings.ts';
import type { PaperVersionOutput } from './paper-output.ts';

/** Every version of a submission's paper, newest first, with what the checks found as far as the viewer is told of it. */
export async function readPapers(desk: ViewersDesk, record: SubmissionRecord): Promise<PaperVersionOutput[]> {
  const rows = await desk.db
    .selectFrom('paper')
    .leftJoin('profile', 'profile.accountId', 'paper.uploadedBy')
    .select(['version', 'paper.name', 'sha256', 'size', 'pages', 'uploadedAt', 'report', 'reviewSha256'])
    .select(({ fn, val }) => fn<string | null>('nullif', ['profile.name', val('')]).as('by'))
    .where('submissionId', '=', record.row.id)
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
