import { error } from '@sveltejs/kit';
import { isHub } from '#lib/prerender.ts';
import { getSkyChart } from '#lib/sky/kept-charts.ts';
import { findLeadingSky } from '#lib/sky/leading-sky.ts';
import type { RequestHandler } from './$types';

export const prerender = isHub;

/** The sky of the edition that the series leads with, in the series' own hue. */
export const GET: RequestHandler = async ({ locals }) => {
  const series = await locals.api.series.get();
  const sky = await findLeadingSky(locals.api, series);
  if (sky === undefined) error(404, 'The series leads with an edition whose place or day is not known yet.');
  return new Response(await getSkyChart(sky, series.hue), {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=3600' },
  });
};
