import { error } from '@sveltejs/kit';
import { isEdition } from '#lib/prerender.ts';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { findEditionSky } from '#lib/sky/edition-sky.ts';
import { getSkyChart } from '#lib/sky/kept-charts.ts';
import type { RequestHandler } from './$types';

export const prerender = isEdition;

/** The sky above the venue in the evening of the workshop. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { edition } = await getEditionAt(params.edition, locals.api);
  const sky = findEditionSky(edition);
  if (sky === undefined) error(404, `The place or the day of ${edition.conference.name} is not known yet.`);
  return new Response(await getSkyChart(sky, edition.hue), {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=3600' },
  });
};
