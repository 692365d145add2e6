import { collectAll } from '#lib/api/collect-all.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
  const { edition } = await parent();
  const people = await collectAll((page) => locals.api.person.list({ year: edition.year, ...page }));
  return { people };
};
