import { TRPCError } from '@trpc/server';
import type { DeskCaller } from '@ml4astro/api/desk';

/** The invitation whose link was followed, or the sentence that says why it opens nothing. */
export async function findInvitation(desk: DeskCaller, url: URL) {
  const token = url.searchParams.get('token') ?? '';
  try {
    return { invitation: await desk.invitation.get({ token }), spent: undefined };
  } catch (cause) {
    if (!(cause instanceof TRPCError) || (cause.code !== 'NOT_FOUND' && cause.code !== 'BAD_REQUEST'))
      throw cause;
    const spent = cause.code === 'NOT_FOUND' ? cause.message : 'The link was cut short. Copy all of it.';
    return { invitation: undefined, spent };
  }
}
