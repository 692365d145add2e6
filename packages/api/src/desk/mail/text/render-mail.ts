import type { MailText } from '@ml4astro/db';
import { placeholdersOf, type MailTemplate } from '@ml4astro/edition/mail';
import { BUILT_IN_MAILS } from '../templates/built-in-mails.ts';
import { chooseSource } from './choose-source.ts';
import { fillBody, fillText } from './fill-body.ts';
import { fillValues } from './fill-values.ts';
import type { MailSender } from './mail-sender.ts';
import { toHtml } from './to-html.ts';
import { toPlain } from './to-plain.ts';

/** A mail in words, and why it is not in the edition's own, where that was to be. */
export interface RenderedMail extends MailText {
  readonly problems: readonly string[];
}

/** The longest subject, in characters; what is longer ends in an ellipsis. */
const LONGEST_SUBJECT = 200;

/** Writes a mail out. Every mail ends with why one gets it and whom to ask, whoever worded the rest. */
export function renderMail(
  template: MailTemplate,
  data: Readonly<Record<string, string>>,
  sender: MailSender,
): RenderedMail {
  const { subject, body, problems } = chooseSource(template, sender.edition);
  const { workshop, desk, contact } = sender;
  const values = fillValues(placeholdersOf(template), { ...data, workshop, desk, contact: contact ?? '' });
  const ask = contact === undefined ? '' : ' Questions? Write to {{contact}}.';
  const foot = `You get this mail because ${BUILT_IN_MAILS[template].why}. It was written by the desk of {{workshop}}, {{desk}}.${ask}`;
  const filled = fillBody(`${body}\n\n---\n\n${foot}\n`, values);
  const filledSubject = shorten(fillText(subject, values));
  return { subject: filledSubject, text: toPlain(filled), html: toHtml(filledSubject, filled), problems };
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_SUBJECT
    ? text
    : `${characters.slice(0, LONGEST_SUBJECT - 1).join('')}…`;
}
