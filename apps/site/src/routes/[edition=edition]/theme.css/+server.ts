import { hueStylesheet } from '@ml4astro/ui/hue-stylesheet';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { isEdition } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isEdition;

/** The edition's hue, from which every colour token derives. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { edition } = await getEditionAt(params.edition, locals.api);
  return new Response(hueStylesheet(edition.hue, 'html:root'), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
