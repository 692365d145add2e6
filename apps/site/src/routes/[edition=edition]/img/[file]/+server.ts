import { error } from '@sveltejs/kit';
import { getPublicApi } from '@ml4astro/api/public';
import { KeptAnswers } from '#lib/picture/kept-answers.ts';
import { makePortrait } from '#lib/picture/make-portrait.ts';
import { findRendition, PORTRAIT_FORMATS } from '#lib/picture/portrait-rendition.ts';
import { isEdition } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isEdition ? 'auto' : false;
export const trailingSlash = 'never';

const portraits = new KeptAnswers<Buffer<ArrayBuffer>>();

/** A portrait in one of its sizes. A static build holds those that its pages name. */
export const GET: RequestHandler = async ({ params }) => {
  const edition = getPublicApi()
    .catalogue()
    .series.editions.find(({ slug }) => slug === params.edition);
  const found = edition && findRendition(edition.assets, params.file);
  if (edition === undefined || found === undefined)
    error(404, `There is no picture ${params.file} in this edition.`);
  const { asset, rendition } = found;
  const picture = await portraits.get(`${edition.slug}/${rendition.name}`, () =>
    makePortrait(edition.folder, asset, rendition),
  );
  return new Response(picture, {
    headers: {
      'content-type': PORTRAIT_FORMATS[rendition.format].type,
      // The name holds the checksum: what it names never changes.
      'cache-control': 'public, max-age=31536000, immutable',
    },
  });
};
