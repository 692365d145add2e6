import type { ViewersDesk } from '../desk-procedure.ts';
import { selectMails } from './mail-filter.ts';
import type { MailCounts } from './mail-output.ts';

/**
 * How many of an edition's mails are in each state.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN` or `NOT_ALLOWED`
 */
export async function countMails(desk: ViewersDesk, edition: number): Promise<MailCounts> {
  const rows = await selectMails(desk, { edition })
    .select((select) => ['state', select.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  const none: MailCounts = { queued: 0, sending: 0, sent: 0, failed: 0, unknown: 0, kept: 0 };
  return rows.reduce((counts, { state, count }) => ({ ...counts, [state]: count }), none);
}
