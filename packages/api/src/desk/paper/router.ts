import { z } from 'zod';
import { router } from '../../public/public-procedure.ts';
import { viewerProcedure } from '../desk-procedure.ts';
import { listPapers } from './list-papers.ts';
import { PaperVersionOutput } from './paper-output.ts';

/** The files of submissions. Their bytes travel outside of this API: `uploadPaper`, `openPaper`. */
export const paperRouter = router({
  /** Every version of a submission's file, newest first, with what the checks found in it. */
  list: viewerProcedure
    .input(z.strictObject({ submission: z.uuid().describe('The id of a submission.') }))
    .output(z.array(PaperVersionOutput))
    .query(({ ctx, input }) => listPapers(ctx.desk, input.submission)),
});
