import { error } from '@sveltejs/kit';
import { isEdition, isLive, target } from '#lib/prerender.ts';
import { findYear } from '#lib/find-year.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = !isLive && isEdition;

export const load: LayoutServerLoad = async ({ locals, params }) => {
  const series = await locals.api.series.get();
  const year = findYear(series, params.edition);
  if (year === undefined) error(404, `There is no edition at /${params.edition}/.`);
  const { name, shortName, url } = series;
  return { series: { name, shortName, url }, edition: await locals.api.edition.get({ year }), target };
};
