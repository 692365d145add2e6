import { writeBibtex } from '@ml4astro/formats/citation';
import { answerFile } from '#lib/published/answer-file.ts';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { listPublishedPapers } from '#lib/published/list-published-papers.ts';
import { isEdition, listOwnEdition } from '#lib/prerender.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isEdition;
export const entries: EntryGenerator = listOwnEdition;

/** The papers of the edition, in BibTeX. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { series, edition } = await getEditionAt(params.edition, locals.api);
  const papers = await listPublishedPapers(edition, series.url, locals.api);
  return answerFile(writeBibtex(papers.map(({ cited }) => cited)), 'bib');
};
