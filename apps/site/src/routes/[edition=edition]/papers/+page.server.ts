import { collectAll } from '#lib/collect-all.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
  const { edition } = await parent();
  return {
    contributions: await collectAll((page) => locals.api.contribution.list({ year: edition.year, ...page })),
  };
};
