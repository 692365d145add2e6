import { Temporal } from 'temporal-polyfill';
import type { ViewersDesk } from '../desk-procedure.ts';
import type { LockedSubmission } from './lock-submission.ts';
import type { SubmissionContent } from './submission-content.ts';
import type { SubmissionRecord } from './submission-record.ts';

// What mails to authors say, by the placeholders of their templates.

/** An author, as far as mails name them. */
export type NamedAuthor = Pick<SubmissionContent['authors'][number], 'name' | 'email'>;

/** What a mail is about, and to whom it goes. */
export function about({ row }: SubmissionRecord, event: string, recipient: string) {
  return { event, recipient, editionYear: row.editionYear, submissionId: row.id };
}

/**
 * A submission in the words of mails.
 *
 * @param named its authors, where they are others than those of the record
 */
export function describe(
  { publicUrl }: ViewersDesk,
  { row, authors }: SubmissionRecord,
  number: number | null,
  named: readonly NamedAuthor[] = authors,
) {
  return {
    number: number === null ? 'draft' : String(number),
    title: row.title,
    authors: named.map(({ name }) => name).join(', '),
    link: `${publicUrl}/desk/${row.editionYear}/submissions/${row.id}/`,
  };
}

/** Whoever has not said their name is called as the paper calls them. */
export function nameOf({ viewer }: ViewersDesk, { authors }: SubmissionRecord): string {
  const named = authors.find(({ email }) => email === viewer.email)?.name ?? '';
  return [viewer.name, named].find((name) => name !== '') ?? 'An author';
}

/** Its newest file; empty where there is none. */
export function describeFile({ paper }: SubmissionRecord) {
  return { file: paper?.name ?? '', sha256: paper?.sha256 ?? '' };
}

/** The end as readers are told it: of the call, or of an extension that lasts longer. */
export function wordUntil({ record, times }: LockedSubmission): string {
  if (times.closesAt === undefined) return '';
  const extended =
    record.extension && Temporal.Instant.fromEpochMilliseconds(record.extension.until.getTime());
  const isLater = extended !== undefined && Temporal.Instant.compare(extended, times.closesAt) > 0;
  return (isLater ? extended : times.closesAt).toString();
}
