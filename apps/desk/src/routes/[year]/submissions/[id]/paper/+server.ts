import { error, json, redirect } from '@sveltejs/kit';
import { takeFile } from '#lib/submission/take-file.ts';
import type { RequestHandler } from './$types';

// A redirect to the other form would have the file travel twice.
export const trailingSlash = 'always';

/** Takes a file, for the page that shows how far it is: an answer in JSON, or as for a form without scripts. */
export const POST: RequestHandler = async (event) => {
  const taken = await takeFile(event);
  const isRefused = 'message' in taken;
  if (event.request.headers.get('accept')?.includes('application/json'))
    return isRefused ? json({ message: taken.message }, { status: taken.status }) : json(taken);
  return isRefused ? error(taken.status, taken.message) : redirect(303, taken.href);
};
