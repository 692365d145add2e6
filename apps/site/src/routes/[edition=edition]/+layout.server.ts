import { showPortraits } from '#lib/picture/show-portraits.ts';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { isEdition, isLive, target } from '#lib/prerender.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = !isLive && isEdition;

export const load: LayoutServerLoad = async ({ locals, params }) => {
  const { series, edition } = await getEditionAt(params.edition, locals.api);
  const { name, shortName, url } = series;
  return { series: { name, shortName, url }, edition: showPortraits(edition), target };
};
