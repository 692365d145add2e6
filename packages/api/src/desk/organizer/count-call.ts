import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { ViewersDesk } from '../desk-procedure.ts';
import { describeWindow } from '../submission/describe-submission.ts';
import { readCallTimes } from '../submission/submission-times.ts';
import { selectListed } from './listed-submissions.ts';
import type { CallNumbers } from './organizer-output.ts';
import { requireEditionAct } from './require-edition-act.ts';
import { countByDay, countByHour } from './submission-series.ts';

/**
 * The call of an edition in numbers: what there is, and when it came.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN` or `NOT_ALLOWED`
 */
export async function countCall(desk: ViewersDesk, edition: number): Promise<CallNumbers> {
  requireEditionAct('see-submissions', desk, edition);
  const times = await readCallTimes(desk, edition);
  const number = (condition: string) => sql<number>`count(*) filter (where ${sql.raw(condition)})`;
  const sentIn = "state = 'submitted'";
  const [counts, authors, hours] = await Promise.all([
    selectListed(desk, edition)
      .selectFrom('listed')
      .select([
        number("state = 'draft'").as('drafts'),
        number("state = 'draft' and file_version is null").as('draftsWithoutFile'),
        number(sentIn).as('submitted'),
        number("state = 'withdrawn'").as('withdrawn'),
        number(`${sentIn} and warnings + anonymity + hidden > 0`).as('flagged'),
        number(`${sentIn} and anonymity > 0`).as('anonymity'),
        number(`${sentIn} and hidden > 0`).as('hidden'),
        number('extended_until is not null').as('extended'),
      ])
      .executeTakeFirstOrThrow(),
    desk.db
      .selectFrom('submissionAuthor')
      .innerJoin('submission', 'submission.id', 'submissionAuthor.submissionId')
      .select(({ fn }) => fn.count<number>('email').distinct().as('count'))
      .where('editionYear', '=', edition)
      .where('state', '=', 'submitted')
      .executeTakeFirstOrThrow(),
    desk.db
      .selectFrom('submission')
      .select([
        sql<Date>`date_trunc('hour', submitted_at, 'UTC')`.as('hour'),
        sql<number>`count(*)`.as('count'),
      ])
      .where('editionYear', '=', edition)
      .where('submittedAt', 'is not', null)
      .groupBy('hour')
      .orderBy('hour')
      .execute(),
  ]);
  const series = hours.map(({ hour, count }) => ({
    hour: Temporal.Instant.fromEpochMilliseconds(hour.getTime()),
    count,
  }));
  const { closesAt, now } = times;
  const until = closesAt !== undefined && Temporal.Instant.compare(closesAt, now) < 0 ? closesAt : now;
  return {
    edition,
    now: now.toString(),
    window: describeWindow(times),
    counts: { ...counts, authors: authors.count },
    days: countByDay(series, until),
    hours: closesAt === undefined || series.length === 0 ? [] : countByHour(series, closesAt, now),
  };
}
