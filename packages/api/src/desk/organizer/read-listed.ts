import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Desk } from '../desk.ts';
import { LIST_ORDERS, fitsFilter, selectListed } from './listed-submissions.ts';
import type { SubmissionFilter } from './submission-filter.ts';

/** Which rows of a table; all of them without. */
export interface ListBounds {
  readonly offset: number;
  readonly limit: number;
}

/** A submission as the tables of organizers have it. */
export type ListedRow = Awaited<ReturnType<typeof readListed>>[number];

/** The submissions that fit the filter, in its order, with their authors and conflicts: one query for all of them. */
export function readListed(
  desk: Pick<Desk, 'db'>,
  { edition, sort, ...filter }: SubmissionFilter,
  bounds?: ListBounds,
) {
  return selectListed(desk, edition)
    .selectFrom('listed')
    .selectAll()
    .select((from) => [
      jsonArrayFrom(
        from
          .selectFrom('submissionAuthor')
          .select(['name', 'email', 'affiliation', 'orcid', 'presenting'])
          .whereRef('submissionAuthor.submissionId', '=', 'listed.id')
          .orderBy('place'),
      ).as('authors'),
      jsonArrayFrom(
        from
          .selectFrom('submissionConflict')
          .select(['kind', 'value'])
          .whereRef('submissionConflict.submissionId', '=', 'listed.id')
          .orderBy('kind')
          .orderBy('value'),
      ).as('conflicts'),
    ])
    .where(fitsFilter(filter))
    .orderBy(LIST_ORDERS[sort])
    .$if(bounds !== undefined, (rows) => rows.limit(bounds?.limit ?? 0).offset(bounds?.offset ?? 0))
    .execute();
}
