import { writeSitemap } from '@ml4astro/formats/sitemap';
import { collectAll } from '#lib/api/collect-all.ts';
import { editionNav } from '#lib/edition/edition-nav.ts';
import { answerFile } from '#lib/published/answer-file.ts';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { isEdition, listOwnEdition } from '#lib/prerender.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isEdition;
export const entries: EntryGenerator = listOwnEdition;

/** The pages of the edition, for search engines. The hub's robots.txt names it. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { series, edition } = await getEditionAt(params.edition, locals.api);
  const papers = await collectAll((page) => locals.api.contribution.list({ year: edition.year, ...page }));
  const paths = [
    `${edition.path}/`,
    ...editionNav(edition.path).map(({ href }) => href),
    ...papers.map(({ href }) => href),
  ];
  return answerFile(writeSitemap(paths.map((path) => ({ url: new URL(path, series.url).href }))), 'xml');
};
