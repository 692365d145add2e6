import type { ViewersDesk } from '../desk-procedure.ts';
import { listMails } from '../mail/list-mails.ts';
import { readPapers } from '../paper/read-papers.ts';
import { mayWithEdition } from '../policy/organizer.ts';
import { describeSubmission } from '../submission/describe-submission.ts';
import { getSubmissionRecord } from '../submission/get-submission-record.ts';
import { listHistory } from '../submission/list-history.ts';
import { unknownSubmission } from '../submission/require-act.ts';
import { readCallTimes } from '../submission/submission-times.ts';
import { flagsOf } from './flags-of.ts';
import type { OrganizersSubmission } from './organizer-output.ts';
import { readSubmissionAudit } from './read-submission-audit.ts';
import { readSubmissionVersions } from './read-submission-versions.ts';

/** How many mails are told. */
const MOST_MAILS = 100;

/**
 * One submission with all that organizers see of it. Costs as many queries whatever it holds.
 *
 * @throws {WorkshopError} `SUBMISSION_UNKNOWN`, whether there is none or the viewer does not organize its edition
 */
export async function getOrganizersSubmission(desk: ViewersDesk, id: string): Promise<OrganizersSubmission> {
  const record = await getSubmissionRecord(desk, id);
  const { row, authors, extension, paper } = record;
  if (!mayWithEdition('see-submissions', desk.viewer, row.editionYear)) throw unknownSubmission(id);
  const { facts } = desk.catalogue().getEdition(row.editionYear).edition;
  const times = await readCallTimes(desk, row.editionYear);
  const [files, versions, { extensions }, mails, audit, startedBy] = await Promise.all([
    readPapers(desk, record),
    readSubmissionVersions(desk, id),
    listHistory(desk, { submission: id }),
    listMails(desk, { edition: row.editionYear, submission: id, limit: MOST_MAILS }),
    readSubmissionAudit(desk, id),
    desk.db
      .selectFrom('auth.user')
      .leftJoin('profile', 'profile.accountId', 'auth.user.id')
      .select('auth.user.email')
      .select(({ fn, val }) => fn<string | null>('nullif', ['profile.name', val('')]).as('name'))
      .where('auth.user.id', '=', row.createdBy)
      .executeTakeFirstOrThrow(),
  ]);
  const countOf = (kind: string) => files[0]?.findings.filter((each) => each.kind === kind).length ?? 0;
  return {
    submission: describeSubmission(record, desk.viewer, times, facts),
    topics: facts.topics.filter((topic) => row.topics.includes(topic.id)),
    startedBy,
    flags: flagsOf({
      ...row,
      warnings: countOf('warning'),
      anonymity: countOf('anonymity'),
      hidden: countOf('hidden'),
      fileVersion: paper?.version ?? null,
      extendedUntil: extension?.until ?? null,
      disowned: authors.some(({ disownedAt }) => disownedAt !== null),
    }),
    files,
    ...versions,
    extensions,
    mails: mails.items,
    audit,
  };
}
