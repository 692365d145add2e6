import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { dev } from '$app/env';
import { EDITIONS_DIR, SITE_AT } from '$app/env/private';
import { createPublicApi, findPublicApi, getPublicApi, installPublicApi } from '@ml4astro/api/public';
import { frozenClock, parseInstant, systemClock, yearOfSlug } from '@ml4astro/edition';

/** The gateway installs the API before it loads this app; a static build and `vite dev` do it here. */
export const init: ServerInit = () => {
  if (findPublicApi() !== undefined) return;
  installPublicApi(
    createPublicApi({
      directory: EDITIONS_DIR ?? '../../editions',
      clock: SITE_AT === undefined ? systemClock : frozenClock(parseInstant(SITE_AT)),
      watch: dev,
      ...lastYearKnown(),
    }),
  );
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

/** An edition's own build reads no later year, so that a new one never changes it. */
function lastYearKnown(): { upTo?: number } {
  const year = yearOfSlug(__SITE_TARGET__);
  return year === undefined ? {} : { upTo: year };
}
