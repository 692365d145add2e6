import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailText } from '@ml4astro/db';
import type { Message } from './mail-transport.ts';

/** What stands around the words of a mail. */
export interface Envelope {
  /** The address that mails come from, and the name before it. */
  readonly from: { readonly name: string; readonly address: string };
  readonly recipient: string;
  /** Where answers go. */
  readonly replyTo: string | undefined;
  /** With its angle brackets; the same in every attempt. */
  readonly messageId: string;
  readonly date: Date;
}

/** Writes a message (RFC 5322) as text and HTML, marked as written by a program (RFC 3834), so that no program answers it. */
export async function composeMessage(
  envelope: Envelope,
  { subject, text, html }: MailText,
): Promise<Message> {
  const { from, recipient, replyTo, messageId, date } = envelope;
  const composer = new MailComposer({
    from,
    // As an object, or a comma in it would make two recipients.
    to: { name: '', address: recipient },
    ...(replyTo === undefined ? {} : { replyTo: { name: from.name, address: replyTo } }),
    subject,
    text,
    html,
    messageId,
    date,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { recipient, bytes: await composer.compile().build() };
}
