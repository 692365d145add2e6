import { WorkshopError } from '@ml4astro/edition';
import { z } from 'zod';
import { YearInput } from '../../public/list/page-schema.ts';
import type { ViewersDesk } from '../desk-procedure.ts';
import { PRIVATE_TEMPLATES, seesMailsOf } from '../policy/mail.ts';
import { MAIL_STATES, TEMPLATE_NAMES } from './mail-output.ts';

/** Which mails of an edition are asked for. */
export const MailFilter = z.strictObject({
  edition: YearInput,
  state: z.enum(MAIL_STATES).optional(),
  template: z.enum(TEMPLATE_NAMES).optional(),
  recipient: z.string().trim().max(200).optional().describe('Part of an address.'),
  submission: z.uuid().optional(),
});
export type MailFilter = z.infer<typeof MailFilter>;

/**
 * The mails of an edition that the viewer may read and that fit the filter; the admin's also those of no edition.
 *
 * @throws {WorkshopError} `EDITION_UNKNOWN` or `NOT_ALLOWED`
 */
export function selectMails({ db, catalogue, viewer }: ViewersDesk, filter: MailFilter) {
  catalogue().getEdition(filter.edition);
  if (!seesMailsOf(viewer, filter.edition))
    throw new WorkshopError('NOT_ALLOWED', `The mails of ${filter.edition} are for its organizers.`);
  const { state, template, recipient, submission } = filter;
  return db
    .selectFrom('mail')
    .where((where) =>
      where.or([
        where('editionYear', '=', filter.edition),
        ...(seesMailsOf(viewer, null) ? [where('editionYear', 'is', null)] : []),
      ]),
    )
    .where('template', 'not in', PRIVATE_TEMPLATES)
    .$if(state !== undefined, (mails) => mails.where('state', '=', state ?? 'queued'))
    .$if(template !== undefined, (mails) => mails.where('template', '=', template ?? ''))
    .$if(submission !== undefined, (mails) => mails.where('submissionId', '=', submission ?? ''))
    .$if(recipient !== undefined && recipient !== '', (mails) =>
      mails.where('recipient', 'like', `%${escapeLike(recipient ?? '')}%`),
    );
}

function escapeLike(text: string): string {
  return text.toLowerCase().replace(/[\\%_]/g, '\\$&');
}
