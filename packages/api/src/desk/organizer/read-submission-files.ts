import type { Desk } from '../desk.ts';
import { describeFindings } from './describe-findings.ts';
import type { OrganizersSubmission } from './organizer-output.ts';

/** Every version of a submission's file with what the checks found in it, newest first. */
export async function readSubmissionFiles(
  { db }: Pick<Desk, 'db'>,
  submission: string,
): Promise<OrganizersSubmission['files']> {
  const rows = await db
    .selectFrom('paper')
    .leftJoin('profile', 'profile.accountId', 'paper.uploadedBy')
    .select(['version', 'paper.name', 'size', 'pages', 'sha256', 'uploadedAt', 'report'])
    .select(({ fn, val }) => fn<string | null>('nullif', ['profile.name', val('')]).as('by'))
    .where('submissionId', '=', submission)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ report, uploadedAt, ...row }) => ({
    ...row,
    uploadedAt: uploadedAt.toISOString(),
    ...describeFindings(report),
  }));
}
