import { writeBibtex } from '@ml4astro/formats/citation';
import { answerFile } from '#lib/published/answer-file.ts';
import { listAllPublishedPapers } from '#lib/published/list-published-papers.ts';
import { isHub } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isHub;

/** The papers of all editions, the newest first, in BibTeX. */
export const GET: RequestHandler = async ({ locals }) => {
  const papers = await listAllPublishedPapers(locals.api);
  return answerFile(writeBibtex(papers.map(({ cited }) => cited)), 'bib');
};
