import { error } from '@sveltejs/kit';
import { hueStylesheet } from '@ml4astro/ui/hue-stylesheet';
import { findYear } from '#lib/find-year.ts';
import { isEdition } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isEdition;

/** The edition's hue, from which every colour token derives. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const series = await locals.api.series.get();
  const year = findYear(series, params.edition);
  if (year === undefined) error(404, `There is no edition at /${params.edition}/.`);
  const { hue } = await locals.api.edition.get({ year });
  return new Response(hueStylesheet(hue, 'html:root'), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
