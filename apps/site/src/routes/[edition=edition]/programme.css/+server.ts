import { timelineStylesheet } from '@ml4astro/ui/programme/timeline-stylesheet';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { isEdition } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isEdition ? 'auto' : false;

/** Where each session lies in the timeline: pages may hold no styles, so the numbers come in a sheet of their own. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { edition } = await getEditionAt(params.edition, locals.api);
  const { sessions } = await locals.api.schedule.get({ year: edition.year });
  return new Response(timelineStylesheet(sessions), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
