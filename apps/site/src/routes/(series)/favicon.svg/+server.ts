import { favicon } from '#lib/favicon.ts';
import { isHub } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isHub;

export const GET: RequestHandler = async ({ locals }) => {
  const { hue } = await locals.api.series.get();
  return new Response(favicon(hue), { headers: { 'content-type': 'image/svg+xml' } });
};
