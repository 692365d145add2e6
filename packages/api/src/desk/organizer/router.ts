import { z } from 'zod';
import { YearInput, pageInput } from '../../public/list/page-schema.ts';
import { router } from '../../public/public-procedure.ts';
import { viewerProcedure } from '../desk-procedure.ts';
import { countCall } from './count-call.ts';
import { exportSubmissions } from './export-submissions.ts';
import { getOrganizersSubmission } from './get-organizers-submission.ts';
import { listSubmissions } from './list-submissions.ts';
import { CallNumbers, OrganizersSubmission, SubmissionTable } from './organizer-output.ts';
import { SubmissionFilter } from './submission-filter.ts';

/** What organizers see of everything that authors send in. Nothing here changes it. */
export const organizerRouter = router({
  /** A page of the submissions that fit the filter, drafts included, with how many there are of each kind. */
  submissions: viewerProcedure
    .input(SubmissionFilter.extend(pageInput))
    .output(SubmissionTable)
    .query(({ ctx, input }) => listSubmissions(ctx.desk, input)),

  /** One submission with its history, files and findings, people, mails and log. */
  submission: viewerProcedure
    .input(z.strictObject({ submission: z.uuid().describe('The id of a submission.') }))
    .output(OrganizersSubmission)
    .query(({ ctx, input }) => getOrganizersSubmission(ctx.desk, input.submission)),

  /** The submissions that fit the filter as a file, the abstract and the notes included. */
  export: viewerProcedure
    .input(SubmissionFilter.extend({ format: z.enum(['csv', 'json']) }))
    .output(z.object({ name: z.string(), type: z.string(), content: z.string() }))
    .query(({ ctx, input }) => exportSubmissions(ctx.desk, input)),

  /** The call in numbers, and when submissions came. */
  calls: viewerProcedure
    .input(z.strictObject({ edition: YearInput }))
    .output(CallNumbers)
    .query(({ ctx, input }) => countCall(ctx.desk, input.edition)),
});
