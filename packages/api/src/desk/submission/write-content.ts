import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { ViewersDesk } from '../desk-procedure.ts';
import type { SubmissionContent } from './submission-content.ts';
import type { SubmissionRecord } from './submission-record.ts';

/** The row of a form: what lies in tables of its own is left out. */
export function contentColumns({ authors: _authors, conflicts: _conflicts, ...columns }: SubmissionContent) {
  return columns;
}

/**
 * Writes what the form holds beside the row itself: authors, conflicts, and the version in the history. An author who
 * stays, by the e-mail address, keeps what they said of being one.
 *
 * @param known the authors before
 */
export async function writeContent(
  { db, viewer }: ViewersDesk,
  place: { readonly submissionId: string; readonly version: number; readonly at: Temporal.Instant },
  content: SubmissionContent,
  known: SubmissionRecord['authors'] = [],
): Promise<void> {
  const { submissionId, version, at } = place;
  const keptByEmail = new Map(
    known.filter(({ email }) => email !== '').map((author) => [author.email, author]),
  );
  const authors = content.authors.map((author, index) => {
    const kept = keptByEmail.get(author.email);
    // Two rows of a draft may bear one address; the first is who it was.
    keptByEmail.delete(author.email);
    return {
      ...author,
      id: kept?.id ?? randomUUID(),
      submissionId,
      place: index + 1,
      accountId: kept?.accountId ?? null,
      confirmedAt: kept?.confirmedAt ?? null,
      disownedAt: kept?.disownedAt ?? null,
    };
  });
  await db.deleteFrom('submissionAuthor').where('submissionId', '=', submissionId).execute();
  if (authors.length > 0) await db.insertInto('submissionAuthor').values(authors).execute();
  await db.deleteFrom('submissionConflict').where('submissionId', '=', submissionId).execute();
  const conflicts = content.conflicts.map((conflict) => ({ ...conflict, submissionId }));
  if (conflicts.length > 0) await db.insertInto('submissionConflict').values(conflicts).execute();
  await db
    .insertInto('submissionRevision')
    .values({
      submissionId,
      version,
      at: new Date(at.epochMilliseconds),
      by: viewer.accountId,
      content: JSON.stringify(content),
    })
    .execute();
}
