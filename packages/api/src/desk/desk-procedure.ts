import { WorkshopError } from '@ml4astro/edition';
import { publicProcedure } from '../public/public-procedure.ts';
import type { Desk } from './desk.ts';
import { DeskRequest } from './desk-request.ts';
import type { Viewer } from './viewer.ts';

/** What a service of the desk is given: the desk, and who asks. */
export interface ViewersDesk extends Desk {
  readonly viewer: Viewer;
}

/** A procedure of the desk that needs no session. What it throws is translated as for public ones. */
export const deskProcedure = publicProcedure.use(({ ctx, next }) => {
  if (!(ctx.desk instanceof DeskRequest)) throw new Error('This process serves no desk.');
  return next({ ctx: { desk: ctx.desk.desk, viewer: ctx.desk.viewer } });
});

/** A procedure for whoever is signed in; what they may do is the policy's to say. */
export const viewerProcedure = deskProcedure.use(({ ctx, next }) => {
  const { desk, viewer } = ctx;
  if (viewer === undefined) throw new WorkshopError('NOT_SIGNED_IN', 'Sign in first.');
  const viewersDesk: ViewersDesk = { ...desk, viewer };
  return next({ ctx: { desk: viewersDesk, viewer } });
});
