import { hueStylesheet } from '@ml4astro/ui/hue-stylesheet';
import { isHub } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isHub;

export const GET: RequestHandler = async ({ locals }) => {
  const { hue } = await locals.api.series.get();
  return new Response(hueStylesheet(hue, 'html:root'), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
