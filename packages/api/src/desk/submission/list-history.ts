import { sql } from 'kysely';
import type { ViewersDesk } from '../desk-procedure.ts';
import { getSubmissionRecord } from './get-submission-record.ts';
import { requireAct } from './require-act.ts';
import { readCallTimes } from './submission-times.ts';
import type { SubmissionHistory } from './submission-output.ts';

/** How many versions of the form are told in one answer. */
const MOST_VERSIONS = 100;

/**
 * What happened to a submission, newest first: the versions of its form with the fields that each changed, its files, its
 * extensions.
 *
 * @param order `before`: only versions of the form that are older than this one
 * @throws {WorkshopError} `SUBMISSION_UNKNOWN` or `NOT_ALLOWED`
 */
export async function listHistory(
  desk: ViewersDesk,
  order: { readonly submission: string; readonly before?: number | undefined },
): Promise<SubmissionHistory> {
  const record = await getSubmissionRecord(desk, order.submission);
  const times = await readCallTimes(desk, record.row.editionYear);
  requireAct('read-history', record, desk.viewer, times);
  const { rows } = await sql<{ version: number; at: Date; by: string | null; changed: string[] }>`
    with told as (
      select version, at, by, content,
        coalesce(lag(content) over (order by version), '{}'::jsonb) as earlier
      from submission_revision
      where submission_id = ${record.row.id}
    )
    select told.version, told.at, nullif(profile.name, '') as by,
      array(
        select key from jsonb_each(told.content) where value is distinct from told.earlier -> key order by key
      ) as changed
    from told left join profile on profile.account_id = told.by
    where ${order.before ?? null}::int is null or told.version < ${order.before ?? null}::int
    order by told.version desc
    limit ${MOST_VERSIONS}
  `.execute(desk.db);
  const papers = await desk.db
    .selectFrom('paper')
    .leftJoin('profile', 'profile.accountId', 'paper.uploadedBy')
    .select(['paper.version', 'paper.name', 'paper.sha256', 'paper.size', 'paper.uploadedAt as at'])
    .select(({ fn, val }) => fn<string | null>('nullif', ['profile.name', val('')]).as('by'))
    .where('submissionId', '=', record.row.id)
    .orderBy('paper.version', 'desc')
    .execute();
  const extensions = await desk.db
    .selectFrom('submissionExtension')
    .leftJoin('profile', 'profile.accountId', 'submissionExtension.grantedBy')
    .select(['until', 'reason', 'grantedAt as at'])
    .select(({ fn, val }) => fn<string | null>('nullif', ['profile.name', val('')]).as('by'))
    .where('submissionId', '=', record.row.id)
    .orderBy('grantedAt', 'desc')
    .execute();
  return {
    versions: rows.map((row) => ({ ...row, at: row.at.toISOString() })),
    earlier: rows.length === MOST_VERSIONS && (rows.at(-1)?.version ?? 1) > 1,
    papers: papers.map((row) => ({ ...row, at: row.at.toISOString() })),
    extensions: extensions.map((row) => ({
      ...row,
      at: row.at.toISOString(),
      until: row.until.toISOString(),
    })),
  };
}
