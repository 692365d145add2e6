import { writeAtomFeed } from '@ml4astro/formats/feed';
import { answerFile } from '#lib/published/answer-file.ts';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { isEdition, listOwnEdition } from '#lib/prerender.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isEdition;
export const entries: EntryGenerator = listOwnEdition;

/** The news of the edition. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { series, edition } = await getEditionAt(params.edition, locals.api);
  const news = await locals.api.edition.news({ year: edition.year });
  const facts = {
    id: edition.path.slice(1),
    title: `${series.shortName} ${edition.year}`,
    subtitle: `News of ${edition.title} at ${edition.conference.name}`,
    series,
    href: `${edition.path}/`,
    self: `${edition.path}/feed.atom`,
    // A year is prepared in the one before: a feed without news yet is older than its first news, and never of the future.
    quietSince: `${edition.year - 1}-01-01T00:00:00Z`,
  };
  return answerFile(writeAtomFeed(facts, news), 'atom');
};
