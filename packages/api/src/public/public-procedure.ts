import type { Clock } from '@ml4astro/edition';
import { initTRPC } from '@trpc/server';
import type { Catalogue } from './catalogue/catalogue.ts';
import { UNEXPECTED_MESSAGE, translateError } from './translate-error.ts';

/** What a public procedure may use. */
export interface PublicContext {
  /** One reading of the files: an answer never mixes two. */
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  /** Takes the errors whose text does not leave. */
  readonly onError: (error: unknown) => void;
  /** What the desk adds, for its own procedures: it alone knows the class. */
  readonly desk?: object;
}

const trpc = initTRPC.context<PublicContext>().create({
  // Stack traces never leave, whatever NODE_ENV says.
  isDev: false,
  // Also for what fails outside of a procedure.
  errorFormatter: ({ shape }) =>
    shape.data.code === 'INTERNAL_SERVER_ERROR' ? { ...shape, message: UNEXPECTED_MESSAGE } : shape,
});

export const { router, createCallerFactory } = trpc;

/** A procedure that anyone may call; what it throws is translated, what nobody foresaw goes to `onError`. */
export const publicProcedure = trpc.procedure.use(async ({ ctx, next }) => {
  const result = await next();
  if (result.ok) return result;
  const error = translateError(result.error);
  if (error.code === 'INTERNAL_SERVER_ERROR') ctx.onError(result.error.cause ?? result.error);
  throw error;
});
