import { WorkshopError } from '@ml4astro/edition';
import { sql } from 'kysely';
import { z } from 'zod';
import type { ListPage, PageBounds } from '../../public/list/ordered-list.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { selectMails, type MailFilter } from './mail-filter.ts';
import type { MailSummary } from './mail-output.ts';
import { summarizeMail } from './show-mail.ts';

/** What a cursor says: the last mail of its page. */
const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

/**
 * A page of the mails that fit the filter, newest first.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN`, `NOT_ALLOWED` or `CURSOR_UNREADABLE`
 */
export async function listMails(
  desk: ViewersDesk,
  { cursor, limit, ...filter }: MailFilter & PageBounds,
): Promise<ListPage<MailSummary>> {
  const mails = selectMails(desk, filter);
  const after = cursor === undefined ? undefined : readCursor(cursor);
  const [rows, { total }] = await Promise.all([
    mails
      .selectAll()
      .$if(after !== undefined, (page) => {
        const [createdAt, id] = after ?? [];
        return page.where(sql<boolean>`(created_at, id) < (${createdAt}::timestamptz, ${id}::uuid)`);
      })
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute(),
    mails.select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ]);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => summarizeMail(desk, row)),
    nextCursor: last === undefined ? null : writeCursor([last.createdAt.toISOString(), last.id]),
    total,
  };
}

function writeCursor(place: z.infer<typeof Cursor>): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

function readCursor(cursor: string): z.infer<typeof Cursor> {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch (cause) {
    throw new WorkshopError(
      'CURSOR_UNREADABLE',
      `"${cursor}" is no cursor of this list. Send the nextCursor of the page before, or none to begin again.`,
      { cause },
    );
  }
}
