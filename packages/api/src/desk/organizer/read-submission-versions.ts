import type { Desk } from '../desk.ts';
import { describeChanges, type KeptContent } from './describe-field.ts';
import type { OrganizersSubmission } from './organizer-output.ts';

/** How many versions of the form are told. */
const MOST = 50;

/** What each of the newest versions of a submission's form changed, newest first. */
export async function readSubmissionVersions(
  { db }: Pick<Desk, 'db'>,
  submission: string,
): Promise<Pick<OrganizersSubmission, 'versions' | 'hasEarlier'>> {
  // One more than is told: the oldest of them is compared with it.
  const rows = await db
    .selectFrom('submissionRevision')
    .leftJoin('profile', 'profile.accountId', 'submissionRevision.by')
    .select(['version', 'at', 'content'])
    .select(({ fn, val }) => fn<string | null>('nullif', ['profile.name', val('')]).as('by'))
    .where('submissionId', '=', submission)
    .orderBy('version', 'desc')
    .limit(MOST + 1)
    .execute();
  return {
    versions: rows.slice(0, MOST).map(({ version, at, by, content }, index) => ({
      version,
      at: at.toISOString(),
      by,
      changes: describeChanges(contentOf(rows[index + 1]?.content), contentOf(content) ?? {}),
    })),
    hasEarlier: rows.length > MOST,
  };
}

/** The column holds what `writeContent` put there. */
function contentOf(column: object | undefined): KeptContent | undefined {
  return column;
}
