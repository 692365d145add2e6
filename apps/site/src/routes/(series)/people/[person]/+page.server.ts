import { collectAll } from '#lib/collect-all.ts';
import { isHub } from '#lib/prerender.ts';
import { orNotFound } from '#lib/or-not-found.ts';
import { getPublicApi } from '@ml4astro/api/public';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Everyone in the record has a page, linked from the list or not. */
export const entries: EntryGenerator = async () =>
  isHub
    ? (await collectAll((page) => getPublicApi().caller.person.list(page))).map(({ id }) => ({ person: id }))
    : [];

export const load: PageServerLoad = async ({ locals, params }) => ({
  person: await orNotFound(locals.api.person.get({ id: params.person })),
});
