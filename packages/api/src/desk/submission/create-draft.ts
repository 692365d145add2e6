import { WorkshopError } from '@ml4astro/edition';
import { sql } from 'kysely';
import type { ViewersDesk } from '../desk-procedure.ts';
import { inTransaction } from '../in-transaction.ts';
import { isInTime } from '../policy/submission-window.ts';
import { lateFor } from './require-act.ts';
import type { SubmissionContent } from './submission-content.ts';
import { readCallTimes } from './submission-times.ts';
import { contentColumns, writeContent } from './write-content.ts';

/** How many submissions one account may begin for one edition: far more than anyone needs, and an end to mischief. */
const MOST_DRAFTS = 50;

/** A draft to begin. */
export interface DraftOrder {
  /** The year of its edition. */
  readonly edition: number;
  /** What the browser made up for this form. */
  readonly creationKey: string;
  /** What was typed so far; without it, a draft that names the viewer as its author. */
  readonly content?: SubmissionContent | undefined;
}

/** Where a draft is. */
export interface DraftPlace {
  readonly submission: string;
  readonly version: number;
}

/**
 * Begins a draft. The same key again, at once or later, in this process or another, makes no second one: it answers with
 * the first, as it now is.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN`, `NOT_IN_TIME`, `TOO_OFTEN` or `INPUT_REFUSED`
 */
export function createDraft(viewersDesk: ViewersDesk, order: DraftOrder): Promise<DraftPlace> {
  return inTransaction(viewersDesk, async (desk) => {
    const { viewer } = desk;
    const { edition: editionYear, creationKey } = order;
    // One at a time per account: a second form of the same key waits here, and so does the count.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`create ${viewer.accountId}`}, 0))`.execute(
      desk.db,
    );
    const begun = await findBegun(desk, order);
    if (begun !== undefined) return begun;

    const times = await readCallTimes(desk, editionYear);
    if (!isInTime(times)) throw lateFor('create', times);
    await requireRoom(desk, editionYear);
    const content = order.content ?? (await firstContent(desk));
    const at = new Date(times.now.epochMilliseconds);
    const { id, version } = await desk.db
      .insertInto('submission')
      .values({
        ...contentColumns(content),
        editionYear,
        creationKey,
        state: 'draft',
        createdBy: viewer.accountId,
        createdAt: at,
        updatedAt: at,
      })
      .returning(['id', 'version'])
      .executeTakeFirstOrThrow();
    await writeContent(desk, { submissionId: id, version, at: times.now }, content);
    return { submission: id, version };
  });
}

async function findBegun({ db, viewer }: ViewersDesk, order: DraftOrder): Promise<DraftPlace | undefined> {
  const begun = await db
    .selectFrom('submission')
    .select(['id', 'version', 'editionYear'])
    .where('createdBy', '=', viewer.accountId)
    .where('creationKey', '=', order.creationKey)
    .executeTakeFirst();
  if (begun !== undefined && begun.editionYear !== order.edition) {
    throw new WorkshopError(
      'INPUT_REFUSED',
      `A draft for ${begun.editionYear} was begun with this creationKey. Make up another for ${order.edition}.`,
    );
  }
  return begun && { submission: begun.id, version: begun.version };
}

async function requireRoom({ db, viewer }: ViewersDesk, editionYear: number): Promise<void> {
  const { count } = await db
    .selectFrom('submission')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('createdBy', '=', viewer.accountId)
    .where('editionYear', '=', editionYear)
    .executeTakeFirstOrThrow();
  if (count < MOST_DRAFTS) return;
  throw new WorkshopError(
    'TOO_OFTEN',
    `You have begun ${count} submissions for ${editionYear}, and no account begins more. Go on with one of them.`,
  );
}

/** Most who begin are the first author. */
async function firstContent({ db, viewer }: ViewersDesk): Promise<SubmissionContent> {
  const profile = await db
    .selectFrom('profile')
    .leftJoin('affiliation', (join) =>
      join.onRef('affiliation.accountId', '=', 'profile.accountId').on('affiliation.toYear', 'is', null),
    )
    .select(['profile.name', 'profile.orcid', 'affiliation.institution'])
    .where('profile.accountId', '=', viewer.accountId)
    .orderBy('affiliation.fromYear', (order) => order.desc().nullsLast())
    .limit(1)
    .executeTakeFirst();
  return {
    title: '',
    abstract: '',
    topics: [],
    previousPublication: '',
    noteToChairs: '',
    consentToPublish: null,
    authors: [
      {
        name: profile?.name ?? viewer.name,
        email: viewer.email,
        affiliation: profile?.institution ?? '',
        orcid: profile?.orcid ?? null,
        presenting: true,
        mayEdit: true,
      },
    ],
    conflicts: [],
  };
}
