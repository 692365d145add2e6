import { collectAll } from '#lib/api/collect-all.ts';
import { listPeople } from '#lib/person/listed-people.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api }, parent }) => {
  const { series } = await parent();
  const [people, years] = await Promise.all([
    collectAll((page) => api.person.list(page)),
    Promise.all(
      series.editions.map(async ({ year }) => ({
        year,
        people: await collectAll((page) => api.person.list({ year, ...page })),
        roles: (await api.edition.get({ year })).people,
      })),
    ),
  ]);
  return { people: listPeople(people, years) };
};
