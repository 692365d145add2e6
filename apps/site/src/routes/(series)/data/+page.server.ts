import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, parent }) => {
  const { series } = await parent();
  const editions = await Promise.all(series.editions.map(({ year }) => api.edition.get({ year })));
  return { editions: editions.toReversed() };
};
