import { error, type RequestEvent } from '@sveltejs/kit';

/** The largest form, in bytes: longer than all of its fields at their limits. */
const FORM_LIMIT = 1_000_000;

/** The route that takes papers: it reads them as they come, and bounds them by its call. */
const PAPER_ROUTE = '/[year]/submissions/[id]/paper';

/** Refuses a body that would have to be held in memory and is larger than any form, before it is read. */
export function requireSmallBody({ request, route }: Pick<RequestEvent, 'request' | 'route'>): void {
  if (request.body === null || route.id === PAPER_ROUTE) return;
  const length = request.headers.get('content-length');
  if (length === null) error(411, 'Say how long this is (Content-Length), as browsers do.');
  if (Number(length) > FORM_LIMIT) error(413, `A form has at most ${FORM_LIMIT} bytes.`);
}
