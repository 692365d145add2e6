import { loadSearch } from '#lib/search/load-search.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => loadSearch(locals.api, url);
