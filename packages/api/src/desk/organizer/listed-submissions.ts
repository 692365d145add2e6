import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import type { Desk } from '../desk.ts';
import type { SubmissionFilter, SubmissionFlag, SubmissionSort } from './submission-filter.ts';

const count = (list: string) =>
  sql<number>`coalesce(jsonb_array_length(latest.report -> ${sql.lit(list)}), 0)`;

/**
 * The submissions of an edition, each once, with its newest file, the extension that counts, and its authors as text: one
 * query, however many there are.
 */
export function selectListed({ db }: Pick<Desk, 'db'>, edition: number) {
  return db.with('listed', (from) =>
    from
      .selectFrom('submission')
      .leftJoinLateral(
        (papers) =>
          papers
            .selectFrom('paper')
            .select(['version', 'name', 'size', 'pages', 'sha256', 'uploadedAt', 'report'])
            .whereRef('paper.submissionId', '=', 'submission.id')
            .orderBy('version', 'desc')
            .limit(1)
            .as('latest'),
        (join) => join.onTrue(),
      )
      .leftJoinLateral(
        (extensions) =>
          extensions
            .selectFrom('submissionExtension')
            .select('until')
            .whereRef('submissionExtension.submissionId', '=', 'submission.id')
            .orderBy('grantedAt', 'desc')
            .limit(1)
            .as('extension'),
        (join) => join.onTrue(),
      )
      .leftJoinLateral(
        (authors) =>
          authors
            .selectFrom('submissionAuthor')
            .select([
              sql<string | null>`string_agg(concat_ws(' ', name, email, affiliation), ' ')`.as('words'),
              sql<boolean | null>`bool_or(disowned_at is not null)`.as('disowned'),
            ])
            .whereRef('submissionAuthor.submissionId', '=', 'submission.id')
            .as('named'),
        (join) => join.onTrue(),
      )
      .selectAll('submission')
      .select([
        'latest.version as fileVersion',
        'latest.name as fileName',
        'latest.size as fileSize',
        'latest.pages as filePages',
        'latest.sha256 as fileSha256',
        'latest.uploadedAt as fileAt',
        'extension.until as extendedUntil',
        count('warnings').as('warnings'),
        count('anonymity').as('anonymity'),
        count('hidden').as('hidden'),
        sql<string>`coalesce(named.words, '')`.as('authorWords'),
        sql<boolean>`coalesce(named.disowned, false)`.as('disowned'),
      ])
      .where('editionYear', '=', edition),
  );
}

/** What a flag stands for. */
const FLAGS: Readonly<Record<SubmissionFlag, Expression<SqlBool>>> = {
  anonymity: sql<SqlBool>`listed.anonymity > 0`,
  'hidden-text': sql<SqlBool>`listed.hidden > 0`,
  warning: sql<SqlBool>`listed.warnings > 0`,
  'no-file': sql<SqlBool>`listed.file_version is null`,
  extended: sql<SqlBool>`listed.extended_until is not null`,
  disowned: sql<SqlBool>`listed.disowned`,
  note: sql<SqlBool>`listed.note_to_chairs <> ''`,
  'published-before': sql<SqlBool>`listed.previous_publication <> ''`,
  'no-consent': sql<SqlBool>`listed.consent_to_publish is false`,
};

/** How many submissions of `listed` have each flag. */
export const FLAG_COUNTS = Object.entries(FLAGS).map(([flag, holds]) =>
  sql<number>`count(*) filter (where ${holds})`.as(flag),
);

/** Whether a row of `listed` fits the filter. */
export function fitsFilter({ q = '', state, topic, flag }: Omit<SubmissionFilter, 'edition' | 'sort'>) {
  const words = q.split(/\s+/).filter((word) => word !== '');
  return sql.join<SqlBool>(
    [
      sql<SqlBool>`true`,
      ...(state === undefined ? [] : [sql<SqlBool>`listed.state = ${state}`]),
      ...(topic === undefined ? [] : [sql<SqlBool>`${topic} = any (listed.topics)`]),
      ...(flag === undefined ? [] : [FLAGS[flag]]),
      ...words.map(
        (word) =>
          sql<SqlBool>`concat_ws(' ', '#' || listed.number, listed.title, listed.author_words) ilike ${`%${escapeLike(word)}%`}`,
      ),
    ],
    sql` and `,
  );
}

/** The orders of a list; the id settles what is equal. */
export const LIST_ORDERS: Readonly<Record<SubmissionSort, RawBuilder<unknown>>> = {
  number: sql`listed.number nulls last, listed.created_at, listed.id`,
  title: sql`lower(listed.title), listed.id`,
  submitted: sql`listed.submitted_at desc nulls last, listed.id`,
  changed: sql`listed.updated_at desc, listed.id`,
};

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
