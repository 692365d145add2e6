import { TRPCError } from '@trpc/server';
import { WorkshopError } from '@ml4astro/edition';

/** The sentence of a refusal that is to be shown on the page where it happened. */
export function refusalOf(cause: unknown): string {
  if (cause instanceof WorkshopError) return cause.message;
  if (cause instanceof TRPCError && cause.code !== 'UNAUTHORIZED' && cause.code !== 'INTERNAL_SERVER_ERROR')
    return cause.message;
  throw cause;
}
