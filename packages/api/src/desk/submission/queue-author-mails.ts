import { WorkshopError } from '@ml4astro/edition';
import { Temporal } from 'temporal-polyfill';
import type { ViewersDesk } from '../desk-procedure.ts';
import { readNow } from '../desk-now.ts';
import type { MailOrder } from '../mail/mail-order.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { listAuthorMailTurns } from './author-mail-turns.ts';
import { findCreator } from './find-creator.ts';
import type { SubmissionRecord } from './submission-record.ts';

/** How long mails about a change may have to wait for their turn. */
const LONGEST_WAIT = { hours: 24 } as const;

/** How a mail to authors is queued. */
export interface AuthorMailOptions {
  /**
   * For what can be done any number of times: rather than add to a queue of more than a day, refuse it. What is done once
   * with a submission, as sending in and withdrawing, is never refused for its mails.
   */
  readonly isRepeatable?: boolean;
}

/**
 * Queues a mail for each recipient, of an act on a submission. Those who act, and who began it, get theirs at once; the
 * others in their turn, when many mails about submissions of that account are on their way.
 *
 * @throws {WorkshopError} `TOO_OFTEN`, for a repeatable act alone
 */
export async function queueAuthorMails(
  desk: ViewersDesk,
  record: SubmissionRecord,
  recipients: Iterable<string>,
  orderFor: (recipient: string) => MailOrder,
  { isRepeatable = false }: AuthorMailOptions = {},
): Promise<void> {
  const all = [...recipients];
  const creator = await findCreator(desk, record);
  const isOwn = (recipient: string) => recipient === creator || recipient === desk.viewer.email;
  for (const recipient of all.filter(isOwn)) await queueMail(desk, orderFor(recipient));
  const others = all.filter((recipient) => !isOwn(recipient));
  if (others.length === 0) return;
  const turns = await listAuthorMailTurns(desk, record, creator, others.length);
  const last = turns.at(-1);
  const longest = (await readNow(desk)).add(LONGEST_WAIT);
  if (isRepeatable && last !== undefined && Temporal.Instant.compare(last, longest) > 0)
    throw new WorkshopError(
      'TOO_OFTEN',
      'More mails to authors are waiting than the desk sends in a day, all about submissions of one account. Save this change tomorrow.',
    );
  for (const [index, recipient] of others.entries()) {
    const dueAt = turns[index];
    await queueMail(desk, { ...orderFor(recipient), ...(dueAt === undefined ? {} : { dueAt }) });
  }
}
