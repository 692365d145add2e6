import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../src/desk/viewer.ts';
import type { OpenCall } from '../submission/open-call.ts';

/** What a test says of a submission; the rest is plain. */
export interface Stated {
  readonly state?: 'draft' | 'submitted' | 'withdrawn';
  readonly title?: string;
  readonly topics?: string[];
  readonly authors?: readonly { readonly name: string; readonly email: string }[];
  readonly noteToChairs?: string;
  /** Of its file; `null` for none. */
  readonly report?: object | null;
  /** Milliseconds since 1970. */
  readonly at?: number;
}

/**
 * Puts submissions into the database as they would be after their authors' acts, quickly and many at a time.
 *
 * @returns their ids, in order
 */
export async function addSubmissions(
  { desk, now }: OpenCall,
  by: Viewer,
  all: readonly Stated[],
): Promise<string[]> {
  const { db } = desk;
  const rows = all.map((stated, index) => ({ id: randomUUID(), index, ...stated }));
  const { last } = await db
    .selectFrom('submission')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  await db
    .insertInto('submission')
    .values(
      rows.map(
        ({ id, index, state = 'submitted', title = 'Rain', topics = ['clouds'], at = now, ...more }) => ({
          id,
          editionYear: 2031,
          number: state === 'draft' ? null : (last ?? 0) + index + 1,
          state,
          title,
          abstract: 'It rains.',
          topics,
          previousPublication: '',
          noteToChairs: more.noteToChairs ?? '',
          consentToPublish: true,
          createdBy: by.accountId,
          creationKey: randomUUID(),
          createdAt: new Date(at),
          updatedAt: new Date(at),
          submittedAt: state === 'draft' ? null : new Date(at),
          withdrawnAt: state === 'withdrawn' ? new Date(at) : null,
        }),
      ),
    )
    .execute();
  const authors = rows.flatMap(({ id, authors: named = [{ name: by.name, email: by.email }] }) =>
    named.map(({ name, email }, index) => ({
      submissionId: id,
      place: index + 1,
      name,
      email,
      affiliation: 'Institute of Drops',
      orcid: null,
      presenting: index === 0,
      mayEdit: false,
      accountId: null,
      confirmedAt: null,
      disownedAt: null,
    })),
  );
  await db.insertInto('submissionAuthor').values(authors).execute();
  const sha256 = 'cd'.repeat(32);
  await db
    .insertInto('blob')
    .values({ sha256, size: 1000, createdAt: new Date(now) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const papers = rows
    .filter(({ report }) => report !== null)
    .map(({ id, report = {} }) => ({
      submissionId: id,
      version: 1,
      sha256,
      reviewSha256: null,
      name: 'rain.pdf',
      size: 1000,
      pages: 3,
      report: JSON.stringify(report),
      uploadedBy: by.accountId,
      uploadedAt: new Date(now),
      uploadKey: randomUUID(),
    }));
  if (papers.length > 0) await db.insertInto('paper').values(papers).execute();
  return rows.map(({ id }) => id);
}
