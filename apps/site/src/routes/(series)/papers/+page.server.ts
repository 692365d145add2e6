import { collectAll } from '#lib/api/collect-all.ts';
import { paperSessions } from '#lib/paper/paper-sessions.ts';
import { viewPaperList } from '#lib/paper/view-paper-list.ts';
import { isLive } from '#lib/prerender.ts';
import type { PageServerLoad } from './$types';

/** Live, the address says what of the list is shown; a static page shows all of it, and its script reads the address. */
export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const { series } = await parent();
  const [contributions, schedules] = await Promise.all([
    collectAll((page) => locals.api.contribution.list(page)),
    Promise.all(series.editions.map(({ year }) => locals.api.schedule.get({ year }))),
  ]);
  const years = new Set(contributions.map(({ year }) => year));
  return {
    years: years.size,
    list: viewPaperList({
      contributions,
      editions: series.editions,
      sessions: new Map(schedules.map((schedule) => [schedule.year, paperSessions(schedule)])),
      params: isLive ? url.searchParams : new URLSearchParams(),
    }),
  };
};
