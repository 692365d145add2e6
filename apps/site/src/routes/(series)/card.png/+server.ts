import { getCard } from '#lib/card/kept-cards.ts';
import { isHub } from '#lib/prerender.ts';
import { findLeadingSky } from '#lib/sky/leading-sky.ts';
import type { RequestHandler } from './$types';

export const prerender = isHub;

/** What a shared link of the series shows. */
export const GET: RequestHandler = async ({ locals }) => {
  const series = await locals.api.series.get();
  const years = series.editions.map(({ year }) => year).join(' · ');
  const words = { kicker: 'Workshop series', title: series.name, date: years, series: series.shortName };
  return new Response(await getCard(words, series.hue, await findLeadingSky(locals.api, series)), {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' },
  });
};
