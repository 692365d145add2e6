import { writeAtomFeed } from '@ml4astro/formats/feed';
import { answerFile } from '#lib/published/answer-file.ts';
import { isHub } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isHub;

/** The news of all editions. Entries are those of each edition's own feed, under its name. */
export const GET: RequestHandler = async ({ locals }) => {
  const series = await locals.api.series.get();
  const nameOf = new Map(series.editions.map(({ year, conference }) => [year, conference.name]));
  const news = (await locals.api.series.news()).map((entry) => ({
    ...entry,
    title: `${nameOf.get(entry.year) ?? entry.year}: ${entry.title}`,
  }));
  const facts = {
    id: 'series',
    title: series.shortName,
    subtitle: series.tagline,
    series,
    href: '/',
    self: '/feed.atom',
    // A series without news yet is older than its first news, and never of the future.
    quietSince: `${(series.editions[0]?.year ?? 1971) - 1}-01-01T00:00:00Z`,
  };
  return answerFile(writeAtomFeed(facts, news), 'atom');
};
