import { redirect } from '@sveltejs/kit';
import { orNotFound } from '#lib/or-not-found.ts';
import type { PageServerLoad } from './$types';

/** A paper's address is `<id>-<words of its title>`. The id alone finds it; other words lead to the right ones. */
export const load: PageServerLoad = async ({ locals, params, parent }) => {
  const { edition } = await parent();
  const [id = ''] = params.paper.split('-');
  const contribution = await orNotFound(locals.api.contribution.get({ year: edition.year, id }));
  if (params.paper !== contribution.slug) redirect(308, contribution.href);
  return { contribution };
};
