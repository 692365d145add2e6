import { writePapersCsv } from '@ml4astro/formats/table';
import { answerFile } from '#lib/published/answer-file.ts';
import { listAllPublishedPapers } from '#lib/published/list-published-papers.ts';
import { isHub } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isHub;

/** The papers of all editions, one row each, the newest edition first. */
export const GET: RequestHandler = async ({ locals }) => {
  const papers = await listAllPublishedPapers(locals.api);
  return answerFile(writePapersCsv(papers.map(({ row }) => row)), 'csv');
};
