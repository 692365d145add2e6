import type { RequestListener } from 'node:http';
import { ADDRESS_HEADER, HOST_HEADER, PROTOCOL_HEADER } from './request-origin.ts';

/**
 * Loads the built apps. Kit's node adapter reads its settings from the environment while an app is loaded: the headers by which
 * it learns what {@link RequestOrigin} found out, and how large a body may be.
 */
export async function importHandlers(): Promise<{
  readonly site: RequestListener;
  readonly desk: RequestListener;
}> {
  Object.assign(process.env, { PROTOCOL_HEADER, HOST_HEADER, ADDRESS_HEADER });
  const { handler: site } = await import('@ml4astro/site/handler');
  // Papers come this way. The desk itself bounds them by its call, and everything else by what a form holds.
  process.env['BODY_SIZE_LIMIT'] = 'Infinity';
  const { handler: desk } = await import('@ml4astro/desk/handler');
  return { site, desk };
}
