import { WorkshopError } from '@ml4astro/edition';
import type { ViewersDesk } from '../desk-procedure.ts';
import { judgeResend, mayReadMail } from '../policy/mail.ts';
import type { MailDetail } from './mail-output.ts';
import { summarizeMail, wordsOf } from './show-mail.ts';

/**
 * One mail, in its words.
 *
 * @throws {WorkshopError} `MAIL_UNKNOWN`, for one that the viewer may not read as for one that is not there
 */
export async function getMail(desk: ViewersDesk, id: string): Promise<MailDetail> {
  const row = await desk.db.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined || !mayReadMail(desk.viewer, row)) throw unknownMail(id);
  const { text, html } = wordsOf(desk, row);
  return {
    ...summarizeMail(desk, row),
    editionYear: row.editionYear,
    dueAt: row.dueAt.toISOString(),
    messageId: row.messageId,
    text,
    html,
    asWritten: row.rendered !== null,
    resendRefusal: judgeResend(row) ?? null,
  };
}

/** The same words for a mail that is not there and for one that the viewer may not read. */
export function unknownMail(id: string): WorkshopError {
  return new WorkshopError('MAIL_UNKNOWN', `There is no mail "${id}" that you may read.`);
}
