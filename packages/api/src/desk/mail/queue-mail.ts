import { randomUUID } from 'node:crypto';
import { readNow } from '../desk-now.ts';
import type { Desk } from '../desk.ts';
import type { MailOrder } from './mail-order.ts';

/** Puts a mail into the outbox. Call it in the transaction of the act that causes it: both are kept, or neither. */
export async function queueMail(desk: Desk, order: MailOrder): Promise<void> {
  const now = new Date((await readNow(desk)).epochMilliseconds);
  await desk.db
    .insertInto('mail')
    .values({
      event: order.event,
      recipient: order.recipient.toLowerCase(),
      template: order.template,
      data: JSON.stringify(order.data, storable),
      editionYear: order.editionYear,
      submissionId: order.submissionId ?? null,
      messageId: `<${randomUUID()}@${new URL(desk.publicUrl).hostname}>`,
      state: 'queued',
      dueAt: order.dueAt === undefined ? now : new Date(order.dueAt.epochMilliseconds),
      createdAt: now,
    })
    .onConflict((conflict) => conflict.columns(['recipient', 'event']).doNothing())
    .execute();
}

/** PostgreSQL takes neither half a character nor none: for such a slip the act that causes the mail must not fail. */
function storable(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value;
}
