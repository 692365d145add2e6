import type { Database, MailText } from '@ml4astro/db';
import { isMailTemplate, secretsOf } from '@ml4astro/edition/mail';
import type { Selectable } from 'kysely';
import type { Desk } from '../desk.ts';
import type { MailSummary } from './mail-output.ts';
import { findMailSender } from './text/mail-sender.ts';
import { renderMail } from './text/render-mail.ts';

/** A row of the outbox. */
export type MailRow = Selectable<Database['mail']>;

/** What stands for a secret that the reader of the desk is not shown. */
const NOT_SHOWN = '(not shown here)';

/** The words of a mail without its secrets: those that were handed over where they are kept, else as it would be written now. */
export function wordsOf(desk: Desk, { template, data, editionYear, rendered }: MailRow): MailText {
  if (rendered !== null) return rendered;
  if (!isMailTemplate(template)) return { subject: template, text: '', html: '' };
  const hidden = Object.fromEntries(secretsOf(template).map((name) => [name, NOT_SHOWN]));
  return renderMail(template, { ...data, ...hidden }, findMailSender(desk, editionYear));
}

/** A mail as a list shows it. */
export function summarizeMail(desk: Desk, row: MailRow): MailSummary {
  return {
    id: row.id,
    template: row.template,
    recipient: row.recipient,
    subject: wordsOf(desk, row).subject,
    state: row.state,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    attempts: row.attempts,
    lastError: row.lastError,
    note: row.note,
    submissionId: row.submissionId,
  };
}
