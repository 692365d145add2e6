import { contributionRouter } from './contribution/router.ts';
import { editionRouter } from './edition/router.ts';
import { personRouter } from './person/router.ts';
import { router } from './public-procedure.ts';
import { scheduleRouter } from './schedule/router.ts';
import { searchProcedure } from './search/procedure.ts';
import { seriesRouter } from './series/router.ts';

/** The routers of what anyone may ask, one per noun. */
export const publicNouns = {
  series: seriesRouter,
  edition: editionRouter,
  contribution: contributionRouter,
  person: personRouter,
  schedule: scheduleRouter,
  search: searchProcedure,
};

/** Everything that anyone may ask. */
export const publicRouter = router(publicNouns);

/** For typed clients: `createTRPCClient<PublicRouter>(…)`. */
export type PublicRouter = typeof publicRouter;
