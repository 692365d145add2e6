import { WorkshopError } from '@ml4astro/edition';
import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { TRPC_CODE_OF } from './error-codes.ts';

/** All that leaves of an error that nobody foresaw. */
export const UNEXPECTED_MESSAGE = 'Something went wrong here. It has been noted.';

/**
 * What a caller is told of an error: a refusal in its own words, an input's faults by field, of all else nothing but
 * that it happened.
 */
export function translateError(error: TRPCError): TRPCError {
  const { cause } = error;
  if (cause instanceof WorkshopError) {
    const code = TRPC_CODE_OF[cause.code];
    if (code !== 'INTERNAL_SERVER_ERROR') return new TRPCError({ code, message: cause.message, cause });
  }
  if (error.code === 'INTERNAL_SERVER_ERROR') {
    return new TRPCError({ code: error.code, message: UNEXPECTED_MESSAGE });
  }
  if (cause instanceof z.core.$ZodError) {
    return new TRPCError({ code: error.code, message: z.prettifyError(cause) });
  }
  return error;
}
