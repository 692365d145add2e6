import { z } from 'zod';
import { YearInput } from '../../public/list/page-schema.ts';
import { router } from '../../public/public-procedure.ts';
import { viewerProcedure } from '../desk-procedure.ts';
import { revokeRole } from './revoke-role.ts';
import { RolesOutput } from './role-output.ts';
import { viewRoles } from './view-roles.ts';

/** Who may do what. */
export const roleRouter = router({
  /** Who has which role in an edition, or in the series for `null`, and who is invited. */
  list: viewerProcedure
    .input(z.strictObject({ edition: YearInput.nullable() }))
    .output(RolesOutput)
    .query(({ ctx, input }) => viewRoles(ctx.desk, input.edition)),

  /** Takes a role away. */
  revoke: viewerProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .output(z.void())
    .mutation(({ ctx, input }) => revokeRole(ctx.desk, input.id)),
});
