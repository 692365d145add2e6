import { editionRecordSchema } from '@ml4astro/api/public';
import { answerFile } from '#lib/published/answer-file.ts';
import { getEditionAt } from '#lib/api/get-edition-at.ts';
import { isEdition, listOwnEdition } from '#lib/prerender.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isEdition;
export const entries: EntryGenerator = listOwnEdition;

/** What the fields of `edition.json` mean, as JSON Schema; the same for every edition that there is. */
export const GET: RequestHandler = async ({ locals, params }) => {
  await getEditionAt(params.edition, locals.api);
  return answerFile(`${JSON.stringify(editionRecordSchema(), null, 2)}\n`, 'schema');
};
