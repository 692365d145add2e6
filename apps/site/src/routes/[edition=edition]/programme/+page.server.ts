import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
  const { edition } = await parent();
  return { schedule: await locals.api.schedule.get({ year: edition.year }) };
};
