import { WorkshopError } from '@ml4astro/edition';
import { writeAudit } from '../audit/write-audit.ts';
import { readNow } from '../desk-now.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { inTransaction } from '../in-transaction.ts';
import { judgeResend, mayReadMail } from '../policy/mail.ts';
import { unknownMail } from './get-mail.ts';

/**
 * Queues a mail once more that failed, or of which nobody knows whether it left. It keeps its Message-ID: a recipient who has it
 * already sees it once.
 *
 * @throws {WorkshopError} `MAIL_UNKNOWN`; `CHANGED_MEANWHILE` where it cannot be sent again, with why
 */
export function resendMail(desk: ViewersDesk, id: string): Promise<void> {
  return inTransaction(desk, async (desk) => {
    const row = await desk.db
      .selectFrom('mail')
      .select(['template', 'editionYear', 'state'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined || !mayReadMail(desk.viewer, row)) throw unknownMail(id);
    const refusal = judgeResend(row);
    if (refusal !== undefined) throw new WorkshopError('CHANGED_MEANWHILE', refusal);
    const now = await readNow(desk);
    await desk.db
      .updateTable('mail')
      .set({ state: 'queued', attempts: 0, worker: null, dueAt: new Date(now.epochMilliseconds) })
      .where('id', '=', id)
      .execute();
    await writeAudit(desk, {
      actor: desk.viewer.accountId,
      act: 'mail.resent',
      editionYear: row.editionYear,
      subject: { kind: 'mail', id },
      before: { state: row.state },
      after: { state: 'queued' },
    });
  });
}
