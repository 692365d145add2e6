import { error } from '@sveltejs/kit';
import { answerAsset } from '#lib/published/answer-asset.ts';
import { orNotFound } from '#lib/api/or-not-found.ts';
import { idOfPaper } from '#lib/paper/id-of-paper.ts';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { isEdition } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isEdition ? 'auto' : false;

/**
 * The paper itself lies in the folder of its page: Google Scholar takes a PDF for the page's own only there (Inclusion
 * Guidelines for Webmasters, "Indexing guidelines").
 */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { edition } = await getEditionAt(params.edition, locals.api);
  const id = idOfPaper(params.paper);
  const { files } = await orNotFound(locals.api.contribution.get({ year: edition.year, id }));
  if (!files.some(({ href, external }) => !external && href === decodeURI(url.pathname))) {
    error(404, `Paper ${id} has no file ${params.file}.`);
  }
  return answerAsset(params.edition, params.file);
};
