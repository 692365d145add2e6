import { WorkshopError } from '@ml4astro/edition';
import { MAIL_TEMPLATES, placeholdersOf, type MailTemplate } from '@ml4astro/edition/mail';
import type { ViewersDesk } from '../desk-procedure.ts';
import { seesMailsOf } from '../policy/mail.ts';
import { TEMPLATE_NAMES, type MailTemplateOutput } from './mail-output.ts';
import { chooseSource } from './text/choose-source.ts';
import { findMailSender, type MailSender } from './text/mail-sender.ts';
import { renderMail } from './text/render-mail.ts';

/**
 * Every mail that the desk writes for an edition, as it would look, with what its text may use.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN` or `NOT_ALLOWED`
 */
export function listTemplates(desk: ViewersDesk, edition: number): MailTemplateOutput[] {
  desk.catalogue().getEdition(edition);
  if (!seesMailsOf(desk.viewer, edition))
    throw new WorkshopError('NOT_ALLOWED', `The mails of ${edition} are for its organizers.`);
  const sender = findMailSender(desk, edition);
  return TEMPLATE_NAMES.map((name) => describeTemplate(name, sender));
}

function describeTemplate(name: MailTemplate, sender: MailSender): MailTemplateOutput {
  const placeholders = [...placeholdersOf(name)];
  const examples = Object.fromEntries(placeholders.map(([each, { example }]) => [each, example]));
  const { of, subject, body, problems } = chooseSource(name, sender.edition);
  return {
    name,
    meaning: MAIL_TEMPLATES[name].meaning,
    file: `content/mail/${name}.md`,
    of,
    source: `Subject: ${subject}\n\n${body}`,
    problems: [...problems],
    placeholders: placeholders.map(([each, { meaning, example, required = false }]) => ({
      name: each,
      meaning,
      example,
      required,
    })),
    preview: renderMail(name, examples, sender),
  };
}
