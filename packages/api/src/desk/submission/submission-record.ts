import type { Database } from '@ml4astro/db';
import type { Selectable } from 'kysely';
import type { Desk } from '../desk.ts';

/** A submission with what belongs to it, as the database holds it: more than most may see. */
export interface SubmissionRecord {
  readonly row: Selectable<Database['submission']>;
  /** In the order of the paper. */
  readonly authors: readonly Selectable<Database['submissionAuthor']>[];
  readonly conflicts: readonly Selectable<Database['submissionConflict']>[];
  /** The newest version of the file; `undefined` before the first upload. */
  readonly paper: Omit<Selectable<Database['paper']>, 'report'> | undefined;
  /** The extension that was granted last; it alone counts. */
  readonly extension: Selectable<Database['submissionExtension']> | undefined;
}

const PAPER_COLUMNS = [
  'id',
  'submissionId',
  'version',
  'sha256',
  'reviewSha256',
  'name',
  'size',
  'pages',
  'uploadedBy',
  'uploadedAt',
  'uploadKey',
] as const;

/** Adds to each row what belongs to it, with as many queries for a hundred rows as for one. */
export async function completeRecords(
  { db }: Pick<Desk, 'db'>,
  rows: readonly SubmissionRecord['row'][],
): Promise<SubmissionRecord[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const authors = await db
    .selectFrom('submissionAuthor')
    .selectAll()
    .where('submissionId', 'in', ids)
    .orderBy('place')
    .execute();
  const conflicts = await db
    .selectFrom('submissionConflict')
    .selectAll()
    .where('submissionId', 'in', ids)
    .orderBy('kind')
    .orderBy('value')
    .execute();
  const papers = await db
    .selectFrom('paper')
    .select(PAPER_COLUMNS)
    .distinctOn('submissionId')
    .where('submissionId', 'in', ids)
    .orderBy('submissionId')
    .orderBy('version', 'desc')
    .execute();
  const extensions = await db
    .selectFrom('submissionExtension')
    .selectAll()
    .distinctOn('submissionId')
    .where('submissionId', 'in', ids)
    .orderBy('submissionId')
    .orderBy('grantedAt', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => {
    const ofRow = ({ submissionId }: { readonly submissionId: string }) => submissionId === row.id;
    return {
      row,
      authors: authors.filter(ofRow),
      conflicts: conflicts.filter(ofRow),
      paper: papers.find(ofRow),
      extension: extensions.find(ofRow),
    };
  });
}
