import { answerFile } from '#lib/published/answer-file.ts';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { isEdition, listOwnEdition } from '#lib/prerender.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isEdition;
export const entries: EntryGenerator = listOwnEdition;

/** All facts of the edition. Its schema lies beside it. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { edition } = await getEditionAt(params.edition, locals.api);
  const record = await locals.api.edition.record({ year: edition.year });
  return answerFile(`${JSON.stringify(record, null, 2)}\n`, 'json');
};
