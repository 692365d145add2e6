import { error, redirect } from '@sveltejs/kit';
import { describeRefusal, getDesk, sendPaper } from '@ml4astro/api/desk';
import { signInHref } from '#lib/api/sign-in-href.ts';
import type { RequestEvent, RequestHandler } from './$types';

export const trailingSlash = 'always';

/** A version of the file: as it was uploaded, or with `?copy=review` as reviewers get it. */
export const GET: RequestHandler = (event) => answer(event, true);

export const HEAD: RequestHandler = (event) => answer(event, false);

async function answer({ locals, params, url }: RequestEvent, withBytes: boolean): Promise<Response> {
  if (locals.viewer === undefined) redirect(303, signInHref(url));
  if (!/^[1-9]\d*$/.test(params.version)) error(404, 'Not Found');
  const desk = getDesk();
  const query = {
    edition: Number(params.year),
    submission: params.id,
    version: Number(params.version),
    kind: url.searchParams.get('copy') === 'review' ? 'review' : 'original',
  } as const;
  try {
    return await sendPaper(desk, locals.viewer, query, withBytes);
  } catch (cause) {
    const { status, message } = describeRefusal(desk, cause);
    return error(status, message);
  }
}
