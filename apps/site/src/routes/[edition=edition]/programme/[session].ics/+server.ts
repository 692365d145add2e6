import { error } from '@sveltejs/kit';
import { writeSessionCalendar } from '@ml4astro/formats/calendar';
import { answerFile } from '#lib/published/answer-file.ts';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { placeSession } from '#lib/published/place-session.ts';
import { isEdition } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isEdition ? 'auto' : false;

/** One row of the programme, for a reader's own calendar. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { series, edition } = await getEditionAt(params.edition, locals.api);
  const { sessions } = await locals.api.schedule.get({ year: edition.year });
  const session = sessions.find(({ id }) => id === params.session);
  if (session === undefined) {
    error(
      404,
      `The programme has no row "${params.session}". All of them are in ${edition.path}/programme.ics.`,
    );
  }
  return answerFile(writeSessionCalendar(series, edition, placeSession(session, edition.path)), 'ics');
};
