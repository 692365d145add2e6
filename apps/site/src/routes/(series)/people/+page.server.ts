import { collectAll } from '#lib/collect-all.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  people: await collectAll((page) => locals.api.person.list(page)),
});
