import { z } from 'zod';
import { YearInput, pageInput, pageOutput } from '../../public/list/page-schema.ts';
import { router } from '../../public/public-procedure.ts';
import { viewerProcedure } from '../desk-procedure.ts';
import { countMails } from './count-mails.ts';
import { getMail } from './get-mail.ts';
import { listMails } from './list-mails.ts';
import { listTemplates } from './list-templates.ts';
import { MailFilter } from './mail-filter.ts';
import { MailCounts, MailDetail, MailSummary, MailTemplateOutput } from './mail-output.ts';
import { resendMail } from './resend-mail.ts';

const MailInput = z.strictObject({ mail: z.uuid().describe('The id of a mail.') });
const EditionInput = z.strictObject({ edition: YearInput });

/** What the desk writes to people, for organizers. */
export const mailRouter = router({
  /** The mails of an edition that fit the filter, newest first. Those that sign in are not among them. */
  list: viewerProcedure
    .input(MailFilter.extend(pageInput))
    .output(pageOutput(MailSummary))
    .query(({ ctx, input }) => listMails(ctx.desk, input)),

  /** How many of them are in each state. */
  count: viewerProcedure
    .input(EditionInput)
    .output(MailCounts)
    .query(({ ctx, input }) => countMails(ctx.desk, input.edition)),

  /** One mail, in its words. */
  get: viewerProcedure
    .input(MailInput)
    .output(MailDetail)
    .query(({ ctx, input }) => getMail(ctx.desk, input.mail)),

  /** Queues a mail once more that failed or may not have left. */
  resend: viewerProcedure
    .input(MailInput)
    .output(z.void())
    .mutation(({ ctx, input }) => resendMail(ctx.desk, input.mail)),

  /** Every mail that the desk writes for an edition, as it would look, with what its text may use. */
  templates: viewerProcedure
    .input(EditionInput)
    .output(z.array(MailTemplateOutput))
    .query(({ ctx, input }) => listTemplates(ctx.desk, input.edition)),
});
