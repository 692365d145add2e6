import { router } from '../public/public-procedure.ts';
import { publicNouns } from '../public/public-router.ts';
import { accountRouter } from './account/router.ts';
import { auditRouter } from './audit/router.ts';
import { dateRouter } from './deadline/router.ts';
import { invitationRouter } from './invitation/router.ts';
import { mailRouter } from './mail/router.ts';
import { organizerRouter } from './organizer/router.ts';
import { paperRouter } from './paper/router.ts';
import { roleRouter } from './role/router.ts';
import { submissionRouter } from './submission/router.ts';

/** Everything that can be asked at `/trpc`: what anyone may ask, and the desk's nouns. */
export const deskRouter = router({
  ...publicNouns,
  account: accountRouter,
  audit: auditRouter,
  date: dateRouter,
  invitation: invitationRouter,
  mail: mailRouter,
  organizer: organizerRouter,
  paper: paperRouter,
  role: roleRouter,
  submission: submissionRouter,
});

/** For typed clients: `createTRPCClient<DeskRouter>(…)`. */
export type DeskRouter = typeof deskRouter;
