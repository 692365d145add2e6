import { loadSearch } from '#lib/search/load-search.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { edition } = await parent();
  return loadSearch(locals.api, url, edition.year);
};
