import { router } from '../public/public-procedure.ts';
import { publicNouns } from '../public/public-router.ts';
import { dateRouter } from './deadline/router.ts';
import { mailRouter } from './mail/router.ts';
import { organizerRouter } from './organizer/router.ts';
import { submissionRouter } from './submission/router.ts';

/** Everything that can be asked at `/trpc`: what anyone may ask, and the desk's nouns. */
export const deskRouter = router({
  ...publicNouns,
  date: dateRouter,
  mail: mailRouter,
  organizer: organizerRouter,
  submission: submissionRouter,
});

/** For typed clients: `createTRPCClient<DeskRouter>(…)`. */
export type DeskRouter = typeof deskRouter;
