import { randomUUID } from 'node:crypto';
import { readNow } from '../desk-now.ts';
import type { Desk } from '../desk.ts';
import type { MailTemplate } from './mail-template.ts';

/** A mail to be sent. */
export interface MailOrder {
  /** What happened, unique per recipient: the same event twice is one mail. `submission-received:<id>:<version>`. */
  readonly event: string;
  readonly recipient: string;
  readonly template: MailTemplate;
  /** What the template's placeholders stand for; text alone. */
  readonly data: Readonly<Record<string, string>>;
  readonly editionYear: number | null;
}

/** Puts a mail into the outbox. Call it in the transaction of the act that causes it: both are kept, or neither. */
export async function queueMail(desk: Desk, order: MailOrder): Promise<void> {
  const now = new Date((await readNow(desk)).epochMilliseconds);
  await desk.db
    .insertInto('mail')
    .values({
      event: order.event,
      recipient: order.recipient.toLowerCase(),
      template: order.template,
      data: JSON.stringify(order.data),
      editionYear: order.editionYear,
      messageId: `<${randomUUID()}@${new URL(desk.publicUrl).hostname}>`,
      state: 'queued',
      dueAt: now,
      createdAt: now,
    })
    .onConflict((conflict) => conflict.columns(['recipient', 'event']).doNothing())
    .execute();
}
