import { z } from 'zod';
import { YearInput } from '../../public/list/page-schema.ts';
import { router } from '../../public/public-procedure.ts';
import { viewerProcedure } from '../desk-procedure.ts';
import { sentLine } from '../submission/sent-text.ts';
import { changeDate } from './change-date.ts';
import { DatePreview, DatesOutput } from './date-output.ts';
import { listDates } from './list-dates.ts';
import { previewDate } from './preview-date.ts';

const DateChangeInput = z.strictObject({
  edition: YearInput,
  key: z.string().min(1).max(60).describe('A key of the ledger: submission.'),
  value: sentLine(120).describe('Such as 2025-06-09T23:59 AoE; a day alone keeps the hour; or withdrawn.'),
  reason: sentLine(300)
    .refine((text) => text !== '', 'Say why: readers are told.')
    .describe('Why, as readers are told.'),
  insteadOf: z
    .string()
    .max(120)
    .nullable()
    .optional()
    .describe('The value in force where this was decided, null for none: another one refuses the change.'),
});

/** The dates of an edition, in its files and in the desk. */
export const dateRouter = router({
  /** Every date with all that it was, where it was written and by whom; for organizers. */
  list: viewerProcedure
    .input(z.strictObject({ edition: YearInput }))
    .output(DatesOutput)
    .query(({ ctx, input }) => listDates(ctx.desk, input.edition)),

  /** What a change would come to; for chairs. */
  preview: viewerProcedure
    .input(DateChangeInput)
    .output(DatePreview)
    .query(({ ctx, input }) => previewDate(ctx.desk, input)),

  /** Adds a line to the ledger of a date, known at once; for chairs. */
  change: viewerProcedure
    .input(DateChangeInput)
    .output(z.object({ changed: z.boolean(), value: z.string(), announced: z.string() }))
    .mutation(({ ctx, input }) => changeDate(ctx.desk, input)),
});
