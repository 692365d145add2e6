import { answerAsset } from '#lib/published/answer-asset.ts';
import { ensureApi } from '#lib/api/ensure-api.ts';
import { isEdition, target } from '#lib/prerender.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = isEdition ? 'auto' : false;

/**
 * Files of papers stay at their old addresses, whether or not a page still links to them there: `/icml2022/assets/58.pdf`
 * stands in lists of references.
 */
export const entries: EntryGenerator = () => {
  if (!isEdition) return [];
  const edition = ensureApi()
    .catalogue()
    .series.editions.find(({ slug }) => slug === target);
  const files = (edition?.contributions ?? []).flatMap((contribution) => contribution.files);
  return files.flatMap((each) => ('file' in each ? [{ edition: target, file: each.file }] : []));
};

/** A file of the edition. */
export const GET: RequestHandler = ({ params }) => answerAsset(params.edition, params.file);
