import { collectAll } from '#lib/collect-all.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  contributions: await collectAll((page) => locals.api.contribution.list(page)),
});
