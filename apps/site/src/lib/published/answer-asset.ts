import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import { getPublicApi } from '@ml4astro/api/public';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * A file of an edition. Only what its register of assets names leaves the folder; all else is not found.
 *
 * @param slug of the edition: `icml2023`
 * @param file its name in `assets/`
 */
export async function answerAsset(slug: string, file: string): Promise<Response> {
  const edition = getPublicApi()
    .catalogue()
    .series.editions.find((each) => each.slug === slug);
  const asset = edition?.assets.find((each) => each.file === file);
  const type = TYPES[extname(file).toLowerCase()];
  if (edition === undefined || asset === undefined || type === undefined) {
    error(404, `There is no file ${file} in this edition.`);
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
}
