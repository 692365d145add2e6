import { error, redirect } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import { TRPCError } from '@trpc/server';
import { signInHref } from './sign-in-href.ts';

/**
 * The API's answer, or the page that fits its refusal: what is not there, what is not allowed, or the sign-in, which leads
 * back here. Call it while a request is answered.
 */
export async function orErrorPage<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    if (!(cause instanceof TRPCError)) throw cause;
    if (cause.code === 'UNAUTHORIZED') redirect(303, signInHref(getRequestEvent().url));
    if (cause.code === 'FORBIDDEN') error(403, cause.message);
    if (cause.code === 'NOT_FOUND' || cause.code === 'BAD_REQUEST') error(404, cause.message);
    throw cause;
  }
}
