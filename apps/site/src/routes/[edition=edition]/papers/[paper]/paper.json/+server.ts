import { writeCslJson } from '@ml4astro/formats/citation';
import { orNotFound } from '#lib/api/or-not-found.ts';
import { citeContribution } from '#lib/paper/cite-contribution.ts';
import { idOfPaper } from '#lib/paper/id-of-paper.ts';
import { answerFile } from '#lib/published/answer-file.ts';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { isEdition } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isEdition ? 'auto' : false;

/** The paper, as CSL-JSON. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { series, edition } = await getEditionAt(params.edition, locals.api);
  const id = idOfPaper(params.paper);
  const paper = await orNotFound(locals.api.contribution.get({ year: edition.year, id }));
  return answerFile(writeCslJson([citeContribution(paper, edition, series.url)]), 'csl');
};
