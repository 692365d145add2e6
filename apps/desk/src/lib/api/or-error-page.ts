import { error, redirect } from '@sveltejs/kit';
import { getRequestEvent } from '$app/server';
import { TRPCError } from '@trpc/server';
import { signInHref } from './sign-in-href.ts';

/** What an address or a button of ours can be refused with. A broken address is no page. */
const STATUS: Readonly<Partial<Record<TRPCError['code'], number>>> = {
  BAD_REQUEST: 404,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  CONFLICT: 409,
  PRECONDITION_FAILED: 412,
  TOO_MANY_REQUESTS: 429,
};

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
    const status = STATUS[cause.code];
    if (status !== undefined) error(status, cause.message);
    throw cause;
  }
}
