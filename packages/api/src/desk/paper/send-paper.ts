import { Readable } from 'node:stream';
import { WorkshopError } from '@ml4astro/edition';
import { create as describeAttachment } from 'content-disposition';
import type { Desk } from '../desk.ts';
import type { Viewer } from '../viewer.ts';
import { openPaper, type PaperQuery } from './open-paper.ts';

/**
 * Answers with a file for whoever may fetch it: to be kept by them, and neither shown nor run by a browser nor kept by
 * anything between.
 *
 * @param withBytes false to tell of it only, for HEAD
 * @throws {WorkshopError} `NOT_SIGNED_IN`, and as `openPaper`
 */
export async function sendPaper(
  desk: Desk,
  viewer: Viewer | undefined,
  query: PaperQuery,
  withBytes = true,
): Promise<Response> {
  if (viewer === undefined) throw new WorkshopError('NOT_SIGNED_IN', 'Sign in first.');
  const { name, size, open } = await openPaper({ ...desk, viewer }, query);
  const body = withBytes ? Readable.toWeb(await open()) : null;
  return new Response(body as ReadableStream<Uint8Array> | null, {
    headers: {
      'content-type': 'application/pdf',
      'content-length': String(size),
      'content-disposition': describeAttachment(name),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}
