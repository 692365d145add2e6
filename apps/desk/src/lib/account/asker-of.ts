import type { RequestEvent } from '@sveltejs/kit';
import type { Asker } from '@ml4astro/api/desk';

/** The browser that a request comes from. */
export function askerOf(event: Pick<RequestEvent, 'request' | 'getClientAddress'>): Asker {
  return { headers: event.request.headers, address: event.getClientAddress() };
}
