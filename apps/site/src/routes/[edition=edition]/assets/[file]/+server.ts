import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import { getPublicApi } from '@ml4astro/api/public';
import { isEdition } from '#lib/prerender.ts';
import type { RequestHandler } from './$types';

export const prerender = isEdition ? 'auto' : false;

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** A file of the edition. Only what its register names leaves the folder. */
export const GET: RequestHandler = async ({ params }) => {
  const edition = getPublicApi()
    .catalogue()
    .series.editions.find(({ slug }) => slug === params.edition);
  const asset = edition?.assets.find(({ file }) => file === params.file);
  const type = TYPES[extname(params.file).toLowerCase()];
  if (edition === undefined || asset === undefined || type === undefined) {
    error(404, `There is no file ${params.file} in this edition.`);
  }
  const path = join(edition.folder, 'assets', asset.file);
  const { size } = await stat(path);
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: {
      'content-type': type,
      'content-length': String(size),
      // A picture or paper must not run anything, whatever was put into it.
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'cache-control': 'public, max-age=3600',
    },
  });
};
