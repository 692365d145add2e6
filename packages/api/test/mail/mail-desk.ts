import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Desk } from '../../src/desk/desk.ts';
import type { MailOrderOf } from '../../src/desk/mail/mail-order.ts';
import { queueMail } from '../../src/desk/mail/queue-mail.ts';

let count = 0;

/** An order for a mail that no test ordered before. */
export function receiptFor(recipient: string): MailOrderOf<'submission-received'> {
  count += 1;
  return {
    event: `submission-received:${count}`,
    recipient,
    template: 'submission-received',
    data: {
      number: '42',
      title: 'Weighing galaxies at $z=2$',
      authors: 'Ada Lovelace, Édouard Šimek',
      file: 'galaxies.pdf',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      until: '2025-06-02T12:00:00Z',
      link: 'http://desk.example/desk/2025/submissions/1/',
    },
    editionYear: 2025,
  };
}

/** Puts a receipt into the outbox. @returns the id of its row */
export async function queueReceipt(desk: Desk, recipient = 'ada@example.org'): Promise<string> {
  const order = receiptFor(recipient);
  await queueMail(desk, order);
  const { id } = await desk.db
    .selectFrom('mail')
    .select('id')
    .where('event', '=', order.event)
    .executeTakeFirstOrThrow();
  return id;
}

export function readMail({ db }: Pick<Desk, 'db'>, id: string) {
  return db.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** Waits until a mail is in one of the states; fails after ten seconds. */
export async function untilMail(desk: Pick<Desk, 'db'>, id: string, ...states: readonly string[]) {
  for (let tries = 0; tries < 500; tries += 1) {
    const mail = await readMail(desk, id);
    if (states.includes(mail.state)) return mail;
    await setTimeout(20);
  }
  throw new Error(`The mail is ${(await readMail(desk, id)).state}, not ${states.join(' or ')}.`);
}

/** Lets the wait before the next attempt be over. */
export async function endWait({ db }: Pick<Desk, 'db'>, id: string): Promise<void> {
  await db
    .updateTable('mail')
    .set({ dueAt: sql<Date>`clock_timestamp()` })
    .where('id', '=', id)
    .execute();
}
