import type { Desk } from '../desk.ts';
import type { OrganizersSubmission } from './organizer-output.ts';

/** How many acts are told. */
const MOST = 100;

/** What the log says of a submission, newest first. */
export async function readSubmissionAudit(
  { db }: Pick<Desk, 'db'>,
  submission: string,
): Promise<OrganizersSubmission['audit']> {
  const rows = await db
    .selectFrom('audit')
    .leftJoin('profile', 'profile.accountId', 'audit.actor')
    .select(['audit.at', 'audit.act', 'audit.before', 'audit.after'])
    .select(({ fn, val }) => fn<string | null>('nullif', ['profile.name', val('')]).as('by'))
    .where('subjectKind', '=', 'submission')
    .where('subjectId', '=', submission)
    .orderBy('audit.id', 'desc')
    .limit(MOST)
    .execute();
  return rows.map(({ at, act, by, before, after }) => ({
    at: at.toISOString(),
    by,
    act,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  }));
}
