import { error } from '@sveltejs/kit';
import { favicon } from '#lib/favicon.ts';
import { isEdition } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isEdition;

export const GET: RequestHandler = async ({ locals, params }) => {
  const { editions } = await locals.api.series.get();
  const edition = editions.find(({ path }) => path === `/${params.edition}`);
  if (edition === undefined) error(404, `There is no edition at /${params.edition}/.`);
  return new Response(favicon(edition.hue), { headers: { 'content-type': 'image/svg+xml' } });
};
