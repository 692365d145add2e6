import { collectAll } from '#lib/api/collect-all.ts';
import { paperSessions } from '#lib/paper/paper-sessions.ts';
import { viewPaperList } from '#lib/paper/view-paper-list.ts';
import { isLive } from '#lib/prerender.ts';
import type { PageServerLoad } from './$types';

/** Live, the address says what of the list is shown; a static page shows all of it, and its script reads the address. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { edition } = await parent();
  const { year } = edition;
  const [contributions, schedule] = await Promise.all([
    collectAll((page) => locals.api.contribution.list({ year, ...page })),
    locals.api.schedule.get({ year }),
  ]);
  return {
    list: viewPaperList({
      contributions,
      editions: [edition],
      sessions: new Map([[year, paperSessions(schedule)]]),
      params: isLive ? url.searchParams : new URLSearchParams(),
    }),
  };
};
