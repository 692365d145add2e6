import { hueStylesheet } from '@ml4astro/ui/hue-stylesheet';
import { isHub } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isHub;

export const GET: RequestHandler = async ({ locals }) => {
  const { hue, editions } = await locals.api.series.get();
  // Each edition keeps its colour where the hub speaks of it.
  const hues = [...new Set(editions.map((edition) => edition.hue))];
  const sheets = [
    hueStylesheet(hue, 'html:root'),
    ...hues.map((each) => hueStylesheet(each, `[data-hue="${each}"]`)),
  ];
  return new Response(sheets.join(''), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
