import type { MailData } from '@ml4astro/edition/mail';
import type { Temporal } from 'temporal-polyfill';
import type { ViewersDesk } from '../desk-procedure.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { about, describe, describeFile, nameOf, wordUntil, type NamedAuthor } from './author-mail-data.ts';
import { findCreator } from './find-creator.ts';
import type { LockedSubmission } from './lock-submission.ts';
import { queueAuthorMails, type AuthorMailOptions } from './queue-author-mails.ts';
import type { SubmissionContent } from './submission-content.ts';
import type { SubmissionRecord } from './submission-record.ts';

// Each of these is called in the transaction of the act that it tells of, and throws what `queueAuthorMails` throws.

/** The receipt, to those who may edit. One per address, however often it is asked for. */
export async function tellOfReceipt(
  desk: ViewersDesk,
  locked: LockedSubmission,
  number: number,
): Promise<void> {
  const { record } = locked;
  const data: MailData<'submission-received'> = {
    ...describe(desk, record, number),
    ...describeFile(record),
    until: wordUntil(locked),
  };
  await queueAuthorMails(desk, record, await listEditors(desk, record), (recipient) => ({
    ...about(record, `submission-received:${record.row.id}`, recipient),
    template: 'submission-received',
    data,
  }));
}

/** That a submission was changed after it was sent in, to those who may edit. */
export async function tellOfChange(
  desk: ViewersDesk,
  locked: LockedSubmission,
  content: Pick<SubmissionContent, 'title' | 'authors'>,
  version: number,
): Promise<void> {
  await tellEditors(desk, locked, content, String(version));
}

/** That the file was replaced after it was sent in, to those who may edit. */
export async function tellOfNewFile(desk: ViewersDesk, locked: LockedSubmission): Promise<void> {
  const { row, authors, paper } = locked.record;
  await tellEditors(desk, locked, { title: row.title, authors }, `file-${paper?.version ?? 0}`);
}

async function tellEditors(
  desk: ViewersDesk,
  locked: LockedSubmission,
  content: { readonly title: string; readonly authors: readonly NamedAuthor[] },
  change: string,
): Promise<void> {
  const { record } = locked;
  const changed = { ...record, row: { ...record.row, title: content.title } };
  const data: MailData<'submission-changed'> = {
    ...describe(desk, changed, record.row.number, content.authors),
    ...describeFile(record),
    by: nameOf(desk, record),
    until: wordUntil(locked),
  };
  const order = (recipient: string) => ({
    ...about(record, `submission-changed:${record.row.id}:${change}`, recipient),
    template: 'submission-changed' as const,
    data,
  });
  await queueAuthorMails(desk, record, await listEditors(desk, record), order, { isRepeatable: true });
}

/**
 * That they are named, to the co-authors that were not told before: one mail per submission and address, also for an
 * author who is taken out and named again.
 *
 * @param content the authors as they are now; those of the record were told already
 */
export async function tellNewAuthors(
  desk: ViewersDesk,
  record: SubmissionRecord,
  content: Pick<SubmissionContent, 'title' | 'authors'>,
): Promise<void> {
  const told = new Set(record.authors.map(({ email }) => email));
  const added = content.authors.filter(({ email }) => !told.has(email));
  await tellCoAuthors(
    desk,
    { ...record, row: { ...record.row, title: content.title } },
    content.authors,
    added,
    { isRepeatable: true },
  );
}

/** That they are named, to all co-authors of a submission that was just sent in. */
export function tellAllAuthors(desk: ViewersDesk, record: SubmissionRecord, number: number): Promise<void> {
  const sentIn = { ...record, row: { ...record.row, number } };
  const addressees = record.authors.filter(({ disownedAt }) => disownedAt === null);
  return tellCoAuthors(desk, sentIn, record.authors, addressees);
}

async function tellCoAuthors(
  desk: ViewersDesk,
  record: SubmissionRecord,
  authors: readonly NamedAuthor[],
  addressees: readonly NamedAuthor[],
  options?: AuthorMailOptions,
): Promise<void> {
  const creator = await findCreator(desk, record);
  const data = { ...describe(desk, record, record.row.number, authors), by: nameOf(desk, record) };
  const recipients = addressees
    .map(({ email }) => email)
    .filter((email) => email !== creator && email !== desk.viewer.email && isReachable(email));
  const order = (recipient: string) => ({
    ...about(record, `named-as-author:${record.row.id}`, recipient),
    template: 'named-as-author' as const,
    data,
  });
  await queueAuthorMails(desk, record, recipients, order, options);
}

/** That it was withdrawn, to all its authors. */
export async function tellOfWithdrawal(desk: ViewersDesk, record: SubmissionRecord): Promise<void> {
  const authors = record.authors
    .filter(({ disownedAt, email }) => disownedAt === null && isReachable(email))
    .map(({ email }) => email);
  const data = { ...describe(desk, record, record.row.number), by: nameOf(desk, record) };
  await queueAuthorMails(
    desk,
    record,
    new Set([...(await listEditors(desk, record)), ...authors]),
    (recipient) => ({
      ...about(record, `submission-withdrawn:${record.row.id}`, recipient),
      template: 'submission-withdrawn',
      data,
    }),
  );
}

/** That a chair granted more time, to those who may edit. */
export async function tellOfExtension(
  desk: ViewersDesk,
  record: SubmissionRecord,
  extension: { readonly id: string; readonly until: Temporal.Instant; readonly reason: string },
): Promise<void> {
  const { number, title, link } = describe(desk, record, record.row.number);
  const data = { number, title, link, until: extension.until.toString(), reason: extension.reason };
  for (const recipient of await listEditors(desk, record)) {
    await queueMail(desk, {
      ...about(record, `submission-extended:${extension.id}`, recipient),
      template: 'submission-extended',
      data,
    });
  }
}

/** The addresses of those who may edit, each once. */
async function listEditors(desk: ViewersDesk, record: SubmissionRecord): Promise<ReadonlySet<string>> {
  const creator = await findCreator(desk, record);
  const editors = record.authors
    .filter(({ mayEdit, disownedAt, email }) => mayEdit && disownedAt === null && isReachable(email))
    .map(({ email }) => email);
  return new Set(creator === undefined ? editors : [creator, ...editors]);
}

/** A draft may hold an address that is still being typed, and a deleted account leaves one at which nobody is. */
function isReachable(email: string): boolean {
  return /^[^@]+@[^@]+\.[^@]+$/.test(email) && !email.endsWith('.invalid');
}
