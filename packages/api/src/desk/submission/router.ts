import { z } from 'zod';
import { YearInput } from '../../public/list/page-schema.ts';
import { router } from '../../public/public-procedure.ts';
import { deskProcedure, viewerProcedure } from '../desk-procedure.ts';
import { answerAuthorship } from './answer-authorship.ts';
import { createDraft } from './create-draft.ts';
import { describeForm } from './describe-form.ts';
import { getSubmission } from './get-submission.ts';
import { grantExtension } from './grant-extension.ts';
import { listHistory } from './list-history.ts';
import { listOwnSubmissions } from './list-own-submissions.ts';
import { saveSubmission } from './save-submission.ts';
import { sentText } from './sent-text.ts';
import { SubmissionContent } from './submission-content.ts';
import {
  SaveOutput,
  SubmissionDetail,
  SubmissionForm,
  SubmissionHistory,
  SubmissionSummary,
  SubmitOutput,
} from './submission-output.ts';
import { submitDraft } from './submit-draft.ts';
import { withdrawSubmission } from './withdraw-submission.ts';

const Id = z.uuid().describe('The id of a submission.');
const Version = z.int().min(1).max(2_147_483_647).describe('The version that the viewer saw.');

/** What authors send in. */
export const submissionRouter = router({
  /** The viewer's own: those they began, and those that name them. Last changed first. */
  list: viewerProcedure
    .input(z.strictObject({ edition: YearInput }))
    .output(z.array(SubmissionSummary))
    .query(({ ctx, input }) => listOwnSubmissions(ctx.desk, input.edition)),

  /** One submission, as far as the viewer may see it. */
  get: viewerProcedure
    .input(z.strictObject({ submission: Id }))
    .output(SubmissionDetail)
    .query(({ ctx, input }) => getSubmission(ctx.desk, input.submission)),

  /** What the form of an edition's call asks for, and until when. tRPC keeps the name `call` to itself. */
  form: deskProcedure
    .input(z.strictObject({ edition: YearInput }))
    .output(SubmissionForm)
    .query(({ ctx, input }) => describeForm(ctx.desk, input.edition)),

  /** Begins a draft; the same `creationKey` again answers with the same draft. */
  create: viewerProcedure
    .input(
      z.strictObject({
        edition: YearInput,
        creationKey: z
          .string()
          .regex(/^[\w-]{8,100}$/, 'Make up a key of 8 to 100 letters and digits, such as a UUID.'),
        content: SubmissionContent.optional(),
      }),
    )
    .output(z.object({ submission: z.uuid(), version: z.int() }))
    .mutation(({ ctx, input }) => createDraft(ctx.desk, input)),

  /** Saves the form. Where somebody else saved another version meanwhile, nothing is written and both come back. */
  save: viewerProcedure
    .input(z.strictObject({ submission: Id, version: Version, content: SubmissionContent }))
    .output(SaveOutput)
    .mutation(({ ctx, input }) => saveSubmission(ctx.desk, input)),

  /** Sends a draft in. The database's clock decides whether it is in time. */
  submit: viewerProcedure
    .input(z.strictObject({ submission: Id, version: Version }))
    .output(SubmitOutput)
    .mutation(({ ctx, input }) => submitDraft(ctx.desk, input)),

  /** Takes a submission back. */
  withdraw: viewerProcedure
    .input(z.strictObject({ submission: Id }))
    .output(z.object({ withdrawnAt: z.string() }))
    .mutation(({ ctx, input }) => withdrawSubmission(ctx.desk, input)),

  /** "Yes, I am an author of it." */
  confirmAuthorship: viewerProcedure
    .input(z.strictObject({ submission: Id }))
    .output(z.object({ at: z.string() }))
    .mutation(({ ctx, input }) => answerAuthorship(ctx.desk, { ...input, answer: 'confirm' })),

  /** "No, I am not": the chairs see it. */
  disownAuthorship: viewerProcedure
    .input(z.strictObject({ submission: Id }))
    .output(z.object({ at: z.string() }))
    .mutation(({ ctx, input }) => answerAuthorship(ctx.desk, { ...input, answer: 'disown' })),

  /** Gives one submission more time; for chairs. */
  grantExtension: viewerProcedure
    .input(
      z.strictObject({
        submission: Id,
        until: z.iso.datetime({ offset: true }).describe('The first instant that is too late.'),
        reason: sentText(1_000).refine((text) => text.trim() !== '', 'Say why: the authors read it.'),
      }),
    )
    .output(z.object({ until: z.string() }))
    .mutation(({ ctx, input }) => grantExtension(ctx.desk, input)),

  /** What happened to a submission, for those who may change it and the organizers. */
  history: viewerProcedure
    .input(z.strictObject({ submission: Id, before: Version.optional() }))
    .output(SubmissionHistory)
    .query(({ ctx, input }) => listHistory(ctx.desk, input)),
});
