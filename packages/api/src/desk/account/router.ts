import { WorkshopError } from '@ml4astro/edition';
import { z } from 'zod';
import { IdInput, YearInput } from '../../public/list/page-schema.ts';
import { router } from '../../public/public-procedure.ts';
import { viewerProcedure } from '../desk-procedure.ts';
import { AccountExport, ProfileOutput, SessionOutput } from './account-output.ts';
import { deleteAccount } from './delete-account.ts';
import { endAllSessions } from './end-all-sessions.ts';
import { endSession } from './end-session.ts';
import { exportAccount } from './export-account.ts';
import { listSessions } from './list-sessions.ts';
import { ProfileContent } from './profile-content.ts';
import { readProfile } from './read-profile.ts';
import { saveExpertise } from './save-expertise.ts';
import { saveProfile } from './save-profile.ts';

/** One's own account: nobody reads or changes that of somebody else. */
export const accountRouter = router({
  /** What the viewer said of themselves. */
  get: viewerProcedure.output(ProfileOutput).query(({ ctx }) => readProfile(ctx.desk)),

  /** Replaces that, expertise apart. */
  save: viewerProcedure
    .input(ProfileContent)
    .output(z.void())
    .mutation(({ ctx, input }) => saveProfile(ctx.desk, input)),

  /** Replaces the topics of an edition that the viewer can judge. */
  saveExpertise: viewerProcedure
    .input(z.strictObject({ year: YearInput, topics: z.array(IdInput).max(100) }))
    .output(z.void())
    .mutation(({ ctx, input }) => saveExpertise(ctx.desk, input)),

  /** Where the viewer is signed in. */
  sessions: viewerProcedure.output(z.array(SessionOutput)).query(({ ctx }) => listSessions(ctx.desk)),

  /** Signs one browser out. */
  endSession: viewerProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .output(z.void())
    .mutation(({ ctx, input }) => endSession(ctx.desk, input.id)),

  /** Signs all browsers out. */
  endAllSessions: viewerProcedure
    .input(z.strictObject({ keepThisOne: z.boolean() }))
    .output(z.void())
    .mutation(({ ctx, input }) => endAllSessions(ctx.desk, input)),

  /** A copy of all that is kept of the viewer. A mutation, for it is counted. */
  export: viewerProcedure.output(AccountExport).mutation(({ ctx }) => exportAccount(ctx.desk)),

  /** Deletes the account, when its address is typed as a confirmation. */
  delete: viewerProcedure
    .input(z.strictObject({ email: z.string().trim().toLowerCase() }))
    .output(z.void())
    .mutation(({ ctx, input }) => {
      if (input.email !== ctx.viewer.email)
        throw new WorkshopError('INPUT_REFUSED', `Type ${ctx.viewer.email} to delete this account.`);
      return deleteAccount(ctx.desk);
    }),
});
