import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { getPublicApi } from '@ml4astro/api/public';
import { ensureApi } from '#lib/api/ensure-api.ts';

export const init: ServerInit = () => {
  ensureApi();
};

export const handle: Handle = async ({ event, resolve }) => {
  const api = getPublicApi();
  event.locals.api = api.caller;
  event.locals.clock = api.clock;
  const { clock } = api;
  const response = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%clock.kind%', clock.virtual ? 'virtual' : 'real')
        .replace('%clock.now%', clock.now().toString()),
  });
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  return response;
};

/**
 * Only faults of ours are logged. What is not there is told to who asked; a build meets it at every link to another
 * deployment, and stops by itself at one that is its own.
 */
export const handleError: HandleServerError = ({ kind, error }) => {
  if (kind === 'unknown') console.error(error);
};
