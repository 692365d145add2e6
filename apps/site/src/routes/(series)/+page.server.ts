import { comingDates } from '#lib/edition/coming-dates.ts';
import { findLeadingEdition } from '#lib/edition/leading-edition.ts';
import { showPortraits } from '#lib/picture/show-portraits.ts';
import { skyPicture } from '#lib/sky/sky-picture.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { api, clock }, parent }) => {
  const { series } = await parent();
  const leading = findLeadingEdition(series.editions);
  const edition = leading && (await api.edition.get({ year: leading.year }));
  return {
    leading: edition && showPortraits(edition),
    coming: edition === undefined ? [] : comingDates(edition, clock.now().toString()),
    sky: edition && skyPicture('/sky.svg', edition),
    numbers: await api.series.numbers(),
  };
};
