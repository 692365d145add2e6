import { WorkshopError } from '@ml4astro/edition';
import { sql } from 'kysely';
import type { PageBounds } from '../../public/list/ordered-list.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { flagsOf } from './flags-of.ts';
import { FLAG_COUNTS, fitsFilter, selectListed } from './listed-submissions.ts';
import type { ListedSubmission, SubmissionTable } from './organizer-output.ts';
import { readListed, type ListedRow } from './read-listed.ts';
import { requireEditionAct } from './require-edition-act.ts';
import { SUBMISSION_FLAGS, SUBMISSION_STATES, type SubmissionFilter } from './submission-filter.ts';

/**
 * A page of the submissions that fit the filter, and how many there are of each kind. Costs as many queries for a hundred
 * rows as for one.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN`, `NOT_ALLOWED` or `CURSOR_UNREADABLE`
 */
export async function listSubmissions(
  desk: ViewersDesk,
  { edition, sort, cursor, limit, ...filter }: SubmissionFilter & PageBounds,
): Promise<SubmissionTable> {
  requireEditionAct('see-submissions', desk, edition);
  const offset = cursor === undefined ? 0 : readCursor(cursor);
  const listed = selectListed(desk, edition);
  const [rows, total, states, flags, topics] = await Promise.all([
    readListed(desk, { edition, sort, ...filter }, { offset, limit }),
    listed
      .selectFrom('listed')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where(fitsFilter(filter))
      .executeTakeFirstOrThrow(),
    desk.db
      .selectFrom('submission')
      .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
      .where('editionYear', '=', edition)
      .groupBy('state')
      .execute(),
    listed.selectFrom('listed').select(FLAG_COUNTS).executeTakeFirstOrThrow(),
    desk.db
      .selectFrom('submission')
      .select([sql<string>`unnest(topics)`.as('topic'), sql<number>`count(*)`.as('count')])
      .where('editionYear', '=', edition)
      .groupBy('topic')
      .execute(),
  ]);
  const next = offset + rows.length;
  const flagCounts = new Map(Object.entries(flags));
  return {
    items: rows.map(describeListed),
    nextCursor: next < total.count ? String(next) : null,
    total: total.count,
    counts: {
      states: countEach(SUBMISSION_STATES, (state) => states.find((each) => each.state === state)?.count),
      flags: countEach(SUBMISSION_FLAGS, (flag) => flagCounts.get(flag)),
      topics: desk
        .catalogue()
        .getEdition(edition)
        .edition.facts.topics.map(({ id, label }) => ({
          id,
          label,
          count: topics.find(({ topic }) => topic === id)?.count ?? 0,
        })),
    },
  };
}

function describeListed(row: ListedRow): ListedSubmission {
  return {
    id: row.id,
    number: row.number,
    state: row.state,
    title: row.title,
    topics: row.topics,
    authors: row.authors.map(({ name, email, affiliation, presenting }) => ({
      name,
      email,
      affiliation,
      presenting,
    })),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    extendedUntil: row.extendedUntil?.toISOString() ?? null,
    file: describeFile(row),
    findings: { warnings: row.warnings, anonymity: row.anonymity, hidden: row.hidden },
    flags: flagsOf(row),
  };
}

function describeFile({
  fileVersion: version,
  fileName: name,
  fileSize: size,
  filePages: pages,
  fileSha256: sha256,
  fileAt,
}: ListedRow): ListedSubmission['file'] {
  if (version === null || name === null || size === null || pages === null || sha256 === null) return null;
  return { version, name, size, pages, sha256, uploadedAt: fileAt?.toISOString() ?? '' };
}

function countEach<K extends string>(
  keys: readonly K[],
  countOf: (key: K) => number | undefined,
): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, countOf(key) ?? 0])) as Record<K, number>;
}

/** A cursor is how many rows came before: a table is turned by its pages, and says how many there are. */
function readCursor(cursor: string): number {
  if (/^[1-9]\d{0,6}$/.test(cursor)) return Number(cursor);
  throw new WorkshopError(
    'CURSOR_UNREADABLE',
    `"${cursor}" is no cursor of this list. Send the nextCursor of the page before, or none to begin again.`,
  );
}
