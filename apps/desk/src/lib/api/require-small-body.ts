import { error, type RequestEvent } from '@sveltejs/kit';

/** The largest form, in bytes: longer than all of its fields at their limits. */
const FORM_LIMIT = 1_000_000;

/** Refuses a body that would have to be held in memory and is larger than any form, before it is read. */
export function requireSmallBody(event: Pick<RequestEvent, 'request' | 'route' | 'url'>): void {
  const { body, headers } = event.request;
  if (body === null || takesPaper(event)) return;
  const length = headers.get('content-length');
  if (length === null) error(411, 'Say how long this is (Content-Length), as browsers do.');
  if (Number(length) > FORM_LIMIT) error(413, `A form has at most ${FORM_LIMIT} bytes.`);
}

/** Where papers arrive, by a script and by a form without one: they are read as they come, and bounded by their call. */
function takesPaper({ route, url }: Pick<RequestEvent, 'route' | 'url'>): boolean {
  if (route.id === '/[year]/submissions/[id]/paper') return true;
  return route.id === '/[year]/submissions/[id]' && url.searchParams.has('/upload');
}
