import { writeSeriesCalendar } from '@ml4astro/formats/calendar';
import { answerFile } from '#lib/published/answer-file.ts';
import { placeDates } from '#lib/published/place-dates.ts';
import { isHub } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isHub;

/** The dates of all editions, to subscribe to once for all years. */
export const GET: RequestHandler = async ({ locals }) => {
  const series = await locals.api.series.get();
  const editions = await Promise.all(series.editions.map(({ year }) => locals.api.edition.get({ year })));
  const dated = editions.map((edition) => ({ edition, dates: placeDates(edition) }));
  return answerFile(writeSeriesCalendar(series, dated), 'ics');
};
