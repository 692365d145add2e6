import { systemClock } from '@ml4astro/edition';
import { isMailTemplate, secretsOf } from '@ml4astro/edition/mail';
import { Temporal } from 'temporal-polyfill';
import type { Desk } from '../../desk.ts';
import { findMailSender } from '../text/mail-sender.ts';
import { renderMail } from '../text/render-mail.ts';
import { noteOf } from './note-of.ts';
import type { ClaimedMail } from './claim-mail.ts';
import { composeMessage } from './compose-message.ts';
import type { MailTransport } from './mail-transport.ts';
import type { Attempt } from './settle-mail.ts';

/** Renders a mail and hands it over, once. */
export async function sendMail(desk: Desk, transport: MailTransport, mail: ClaimedMail): Promise<Attempt> {
  const { template, data } = mail;
  if (!isMailTemplate(template))
    return { delivery: { kind: 'refused', reason: `There is no template "${template}" any more.` } };
  if (secretsOf(template).length > 0 && isOver(data['until']))
    return { delivery: { kind: 'refused', reason: 'What it offers ended before it could be sent.' } };
  const sender = findMailSender(desk, mail.editionYear);
  const { problems, ...rendered } = renderMail(template, data, sender);
  const message = await composeMessage(
    {
      from: { name: sender.workshop, address: transport.from },
      recipient: mail.recipient,
      replyTo: sender.contact,
      messageId: mail.messageId,
      date: mail.createdAt,
    },
    rendered,
  );
  const note = noteOf(template, problems);
  return { delivery: await transport.deliver(message), rendered, ...(note === undefined ? {} : { note }) };
}

/** Links and codes end by the machine's own time, in a rehearsal too. */
function isOver(until: string | undefined): boolean {
  try {
    return (
      until !== undefined && Temporal.Instant.compare(Temporal.Instant.from(until), systemClock.now()) <= 0
    );
  } catch {
    return false;
  }
}
