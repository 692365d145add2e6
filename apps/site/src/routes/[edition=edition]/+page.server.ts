import { listOwnEdition } from '#lib/prerender.ts';
import { skyPicture } from '#lib/sky/sky-picture.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The one page that a static build is told of; links lead to the others. */
export const entries: EntryGenerator = listOwnEdition;

export const load: PageServerLoad = async ({ locals, parent }) => {
  const { edition } = await parent();
  const { items } = await locals.api.contribution.list({
    year: edition.year,
    presentation: 'spotlight',
    limit: 100,
  });
  return { spotlights: items, sky: skyPicture(`${edition.path}/sky.svg`, edition) };
};
