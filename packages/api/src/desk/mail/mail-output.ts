import { MAIL_TEMPLATES, type MailTemplate } from '@ml4astro/edition/mail';
import { z } from 'zod';

/** Where a mail can stand; see `MailState` of `db`. */
export const MAIL_STATES = ['queued', 'sending', 'sent', 'failed', 'unknown', 'kept'] as const;

/** The names of the templates. */
export const TEMPLATE_NAMES = Object.keys(MAIL_TEMPLATES) as [MailTemplate, ...MailTemplate[]];

/** A mail in a list. */
export const MailSummary = z.object({
  id: z.uuid(),
  template: z.string(),
  recipient: z.string().describe('An address, in small letters.'),
  subject: z.string(),
  state: z
    .enum(MAIL_STATES)
    .describe('`unknown`: it may have left. `kept`: no server is set, so it is read here alone.'),
  createdAt: z.string().describe('ISO 8601 instant in UTC.'),
  sentAt: z.string().nullable(),
  attempts: z.int(),
  lastError: z.string().nullable().describe('Why the newest attempt failed, in the words of the server.'),
  note: z.string().nullable().describe('What organizers should know of it, though it left.'),
  submissionId: z.uuid().nullable().describe('What it is about, if that is a submission.'),
});
export type MailSummary = z.infer<typeof MailSummary>;

/** A mail with its words. What is secret in it is left out. */
export const MailDetail = MailSummary.extend({
  editionYear: z.int().nullable(),
  dueAt: z.string().describe('Not before; ISO 8601 instant in UTC.'),
  messageId: z.string().describe('The same in every attempt.'),
  text: z.string().describe('As plain text.'),
  html: z.string().describe('As a page of HTML.'),
  asWritten: z
    .boolean()
    .describe('Whether these are the words that were handed over; else as it would be written now.'),
  resendRefusal: z.string().nullable().describe('Why it cannot be sent again; null where it can.'),
});
export type MailDetail = z.infer<typeof MailDetail>;

/** How many mails there are in each state. */
export const MailCounts = z.record(z.enum(MAIL_STATES), z.int());
export type MailCounts = z.infer<typeof MailCounts>;

/** A template, and how it looks. */
export const MailTemplateOutput = z.object({
  name: z.enum(TEMPLATE_NAMES),
  meaning: z.string().describe('Who gets it, and when.'),
  file: z.string().describe("Where the edition's own text would lie: content/mail/sign-in.md."),
  of: z.enum(['desk', 'edition']).describe('Whose text is used.'),
  source: z.string().describe('That text, with its placeholders.'),
  problems: z
    .array(z.string())
    .describe("Why the edition's own text is not used; empty where nothing is wrong."),
  placeholders: z.array(
    z.object({
      name: z.string(),
      meaning: z.string(),
      example: z.string(),
      required: z.boolean().describe('Without it the mail would be of no use.'),
    }),
  ),
  preview: z
    .object({ subject: z.string(), text: z.string(), html: z.string() })
    .describe('Filled in with the examples.'),
});
export type MailTemplateOutput = z.infer<typeof MailTemplateOutput>;
