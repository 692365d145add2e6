import { z } from 'zod';
import { YearInput } from '../../public/list/page-schema.ts';
import { router } from '../../public/public-procedure.ts';
import { viewerProcedure } from '../desk-procedure.ts';
import { AuditOutput } from './audit-output.ts';
import { AUDITED_ACTS } from './audited-act.ts';
import { listAudit } from './list-audit.ts';

/** What was done, by whom. */
export const auditRouter = router({
  /** What was done in an edition, or in the series for `null`, the newest first. */
  list: viewerProcedure
    .input(
      z.strictObject({
        edition: YearInput.nullable(),
        acts: z.array(z.enum(AUDITED_ACTS)).min(1).optional(),
        before: z.int().positive().optional(),
        limit: z.int().min(1).max(100).default(50),
      }),
    )
    .output(AuditOutput)
    .query(({ ctx, input: { edition, ...query } }) =>
      listAudit(ctx.desk, { editionYear: edition, ...query }),
    ),
});
