import { writeDatesCalendar } from '@ml4astro/formats/calendar';
import { answerFile } from '#lib/published/answer-file.ts';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { placeDates } from '#lib/published/place-dates.ts';
import { isEdition, listOwnEdition } from '#lib/prerender.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isEdition;
export const entries: EntryGenerator = listOwnEdition;

/** The dates of the edition, to subscribe to: an extension reaches the calendars of its readers. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { series, edition } = await getEditionAt(params.edition, locals.api);
  return answerFile(writeDatesCalendar(series, edition, placeDates(edition)), 'ics');
};
