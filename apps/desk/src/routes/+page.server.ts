import { orErrorPage } from '#lib/api/or-error-page.ts';
import type { PageServerLoad } from './$types';

/** The newest editions, those that people come for; earlier ones are linked. */
const SHOWN = 2;

export const load: PageServerLoad = async ({ locals }) => {
  const { editions } = await locals.desk.series.get();
  const newest = editions.slice(-SHOWN).toReversed();
  return {
    calls: await Promise.all(
      newest.map(async ({ year }) => ({
        edition: await locals.desk.edition.get({ year }),
        submissions:
          locals.viewer === undefined
            ? []
            : await orErrorPage(locals.desk.submission.list({ edition: year })),
      })),
    ),
    earlier: editions
      .slice(0, -SHOWN)
      .toReversed()
      .map(({ year, conference }) => ({ year, name: conference.name })),
  };
};
