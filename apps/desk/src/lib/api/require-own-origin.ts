import { error, type RequestEvent } from '@sveltejs/kit';

/**
 * Refuses what a page of another origin asks to be changed. Kit looks at what forms can send; this, at every other type too.
 * Who names no origin is no browser, and holds nobody's cookie.
 */
export function requireOwnOrigin({ request, url }: Pick<RequestEvent, 'request' | 'url'>): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== url.origin)
    error(403, `This is changed from pages of ${url.origin} alone.`);
}
