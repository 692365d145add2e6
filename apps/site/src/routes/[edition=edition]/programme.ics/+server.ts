import { writeProgrammeCalendar } from '@ml4astro/formats/calendar';
import { answerFile } from '#lib/published/answer-file.ts';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { placeSession } from '#lib/published/place-session.ts';
import { isEdition, listOwnEdition } from '#lib/prerender.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isEdition;
export const entries: EntryGenerator = listOwnEdition;

/** The programme, to subscribe to. An edition that has none yet has an empty calendar, which fills later. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { series, edition } = await getEditionAt(params.edition, locals.api);
  const { sessions } = await locals.api.schedule.get({ year: edition.year });
  const rows = sessions.map((session) => placeSession(session, edition.path));
  return answerFile(writeProgrammeCalendar(series, edition, rows), 'ics');
};
