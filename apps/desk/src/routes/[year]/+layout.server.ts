import { error } from '@sveltejs/kit';
import { orErrorPage } from '#lib/api/or-error-page.ts';
import type { LayoutServerLoad } from './$types';

/** The edition whose part of the desk is at `/desk/<year>/`. */
export const load: LayoutServerLoad = async ({ locals, params }) => {
  if (!/^\d{4}$/.test(params.year)) error(404, 'Not Found');
  return { edition: await orErrorPage(locals.desk.edition.get({ year: Number(params.year) })) };
};
