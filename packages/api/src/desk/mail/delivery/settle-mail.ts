import type { MailText } from '@ml4astro/db';
import { sql } from 'kysely';
import type { Desk } from '../../desk.ts';
import { backoff, MOST_ATTEMPTS } from './backoff.ts';
import type { ClaimedMail } from './claim-mail.ts';
import type { Delivery } from './mail-transport.ts';
import { SECRET_TEMPLATES, withoutSecrets } from './without-secrets.ts';

/** What is written down of an attempt. */
export interface Attempt {
  readonly delivery: Delivery;
  /** What was handed over; `undefined` where nothing was. */
  readonly rendered?: MailText;
  /** For the organizers. */
  readonly note?: string;
}

/** Writes down how an attempt went, also when its lease ended meanwhile: what is known is better than `unknown`. */
export async function settleMail(
  { db }: Pick<Desk, 'db'>,
  { id, worker, attempts, template }: ClaimedMail,
  { delivery, rendered, note }: Attempt,
): Promise<void> {
  const again = delivery.kind === 'later' && attempts < MOST_ATTEMPTS;
  const state = again
    ? 'queued'
    : ({ sent: 'sent', later: 'failed', refused: 'failed', unclear: 'unknown' } as const)[delivery.kind];
  const isSecret = SECRET_TEMPLATES.some((each) => each === template);
  await db
    .updateTable('mail')
    .set({
      state,
      leaseUntil: null,
      lastError: delivery.kind === 'sent' ? null : delivery.reason,
      note: note ?? null,
      ...(again
        ? { dueAt: sql<Date>`clock_timestamp() + ${backoff(attempts)} * interval '1 millisecond'` }
        : { data: withoutSecrets() }),
      ...(delivery.kind === 'sent' ? { sentAt: sql<Date>`clock_timestamp()::timestamptz(3)` } : {}),
      ...(rendered === undefined || isSecret ? {} : { rendered: JSON.stringify(rendered) }),
    })
    .where('id', '=', id)
    .where('worker', '=', worker)
    .where('attempts', '=', attempts)
    .where('state', 'in', ['sending', 'unknown'])
    .execute();
}
