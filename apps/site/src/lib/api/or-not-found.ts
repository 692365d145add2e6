import { error } from '@sveltejs/kit';
import { TRPCError } from '@trpc/server';

/** The API's answer, or the not-found page with the API's own sentence. */
export async function orNotFound<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    if (cause instanceof TRPCError && (cause.code === 'NOT_FOUND' || cause.code === 'BAD_REQUEST')) {
      error(404, cause.message);
    }
    throw cause;
  }
}
