import { getCard } from '#lib/card/kept-cards.ts';
import { place, workshopDay } from '#lib/edition/workshop-day.ts';
import { isEdition, listOwnEdition } from '#lib/prerender.ts';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { findEditionSky } from '#lib/sky/edition-sky.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isEdition;

/** Pages name the card by its absolute address, which no crawler of a build follows. */
export const entries: EntryGenerator = listOwnEdition;

/** What a shared link of the edition shows. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { series, edition } = await getEditionAt(params.edition, locals.api);
  const words = {
    kicker: `Workshop at ${edition.conference.name}`,
    title: edition.title,
    date: workshopDay(edition),
    place: place(edition),
    series: series.shortName,
  };
  return new Response(await getCard(words, edition.hue, findEditionSky(edition)), {
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' },
  });
};
