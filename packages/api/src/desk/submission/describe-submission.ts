import type { EditionFile } from '@ml4astro/edition';
import { allowedActs, isNamed, relateTo, seenFields, type SubmissionField } from '../policy/submission.ts';
import type { CallTimes } from '../policy/submission-window.ts';
import type { Viewer } from '../viewer.ts';
import { contentOfRecord } from './content-of-record.ts';
import { listMissingParts } from './missing-part.ts';
import { judged, unknownSubmission } from './require-act.ts';
import type { SubmissionDetail, SubmissionForm, SubmissionSummary } from './submission-output.ts';
import type { SubmissionRecord } from './submission-record.ts';

/** What the viewer is told of one of their own submissions in a list. */
export function summarizeSubmission(
  record: SubmissionRecord,
  viewer: Viewer,
  times: CallTimes,
): SubmissionSummary {
  return {
    ...describeFrame(record, viewer, times),
    title: record.row.title,
    authors: record.authors.map(({ name }) => name),
    paper: describePaper(record.paper),
  };
}

/** What the viewer may see of a submission, as the policy says it. */
export function describeSubmission(
  record: SubmissionRecord,
  viewer: Viewer,
  times: CallTimes,
  facts: Pick<EditionFile, 'topics' | 'call'>,
): SubmissionDetail {
  const seen = new Set<string>(seenFields(judged(record), viewer));
  const parts = describeParts(record, seen.has('authorEmails'));
  const shown: Partial<typeof parts> = Object.fromEntries(
    Object.entries(parts).filter(([field]) => seen.has(field)),
  );
  const frame = describeFrame(record, viewer, times);
  const detail = { ...frame, window: describeWindow(times), ...shown };
  if (frame.relation !== 'submitter' && frame.relation !== 'editor') return detail;
  return { ...detail, missing: listMissingParts(contentOfRecord(record), record.paper, facts) };
}

/** All parts that the policy decides on, under their names there. */
function describeParts({ row, authors, conflicts, paper }: SubmissionRecord, withEmails: boolean) {
  return {
    title: row.title,
    abstract: row.abstract,
    topics: row.topics,
    authors: authors.map((author) => ({
      place: author.place,
      name: author.name,
      ...(withEmails ? { email: author.email } : {}),
      affiliation: author.affiliation,
      orcid: author.orcid,
      presenting: author.presenting,
      mayEdit: author.mayEdit,
      authorship: describeAuthorship(author),
    })),
    paper: describePaper(paper),
    previousPublication: row.previousPublication,
    consentToPublish: row.consentToPublish,
    conflicts: conflicts.map(({ kind, value }) => ({ kind, value })),
    noteToChairs: row.noteToChairs,
  } satisfies Partial<Record<SubmissionField, unknown>>;
}

/** The window of a call as readers are told it, without the grace. */
export function describeWindow({ state, opensAt, closesAt }: CallTimes): SubmissionForm['window'] {
  return { state, opensAt: opensAt?.toString() ?? null, closesAt: closesAt?.toString() ?? null };
}

function describeFrame(record: SubmissionRecord, viewer: Viewer, times: CallTimes) {
  const { row, authors, extension } = record;
  const submission = judged(record);
  const relation = relateTo(submission, viewer);
  if (relation === 'nobody') throw unknownSubmission(row.id);
  const named = authors.find((author) => isNamed({ ...author, disowned: false }, viewer));
  return {
    id: row.id,
    edition: row.editionYear,
    number: row.number,
    state: row.state,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    extendedUntil: extension?.until.toISOString() ?? null,
    relation,
    authorship: named === undefined ? null : describeAuthorship(named),
    acts: allowedActs(submission, viewer, times),
  };
}

function describeAuthorship({
  confirmedAt,
  disownedAt,
}: SubmissionRecord['authors'][number]): 'unanswered' | 'confirmed' | 'disowned' {
  if (disownedAt !== null) return 'disowned';
  return confirmedAt === null ? 'unanswered' : 'confirmed';
}

function describePaper(paper: SubmissionRecord['paper']): SubmissionSummary['paper'] {
  if (paper === undefined) return null;
  const { version, name, sha256, size, pages, uploadedAt } = paper;
  return { version, name, sha256, size, pages, uploadedAt: uploadedAt.toISOString() };
}
