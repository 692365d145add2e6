import { favicon } from '#lib/favicon.ts';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { isEdition } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isEdition;

export const GET: RequestHandler = async ({ locals, params }) => {
  const { edition } = await getEditionAt(params.edition, locals.api);
  return new Response(favicon(edition.hue), { headers: { 'content-type': 'image/svg+xml' } });
};
