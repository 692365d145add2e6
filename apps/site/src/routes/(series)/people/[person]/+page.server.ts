import { orNotFound } from '#lib/api/or-not-found.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  person: await orNotFound(locals.api.person.get({ id: params.person })),
});
