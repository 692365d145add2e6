import { z } from 'zod';
import { YearInput } from '../../public/list/page-schema.ts';
import { router } from '../../public/public-procedure.ts';
import { EmailInput } from '../account/email-input.ts';
import { deskProcedure, viewerProcedure } from '../desk-procedure.ts';
import { OpenInvitationOutput } from '../role/role-output.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { getOpenInvitation } from './get-open-invitation.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { sendInvitation } from './send-invitation.ts';

const Token = z.string().min(1).max(200);
const Role = z.enum(['admin', 'chair', 'organizer', 'reviewer']);

/** Roles that are offered by mail. */
export const invitationRouter = router({
  /** What an invitation is to. Whoever has its link may ask, signed in or not. */
  get: deskProcedure
    .input(z.strictObject({ token: Token }))
    .output(OpenInvitationOutput)
    .query(async ({ ctx, input }) => {
      const { expiresAt, ...invitation } = await getOpenInvitation(ctx.desk, input.token);
      return { ...invitation, expiresAt: expiresAt.toISOString() };
    }),

  /** Takes an invitation to the viewer's address up, or the link of the first start. */
  accept: viewerProcedure
    .input(z.strictObject({ token: Token }))
    .output(z.object({ role: Role, editionYear: z.int().nullable() }))
    .mutation(({ ctx, input }) => acceptInvitation(ctx.desk, ctx.viewer, input.token)),

  /** Invites an address to a role. The earlier link to the same is void then. */
  send: viewerProcedure
    .input(z.strictObject({ email: EmailInput, role: Role, edition: YearInput.nullable() }))
    .output(z.object({ id: z.uuid() }))
    .mutation(async ({ ctx, input: { email, role, edition } }) => ({
      id: await sendInvitation(ctx.desk, { email, role, editionYear: edition }),
    })),

  /** Withdraws an invitation. */
  revoke: viewerProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .output(z.void())
    .mutation(({ ctx, input }) => revokeInvitation(ctx.desk, input.id)),
});
