import { dev } from '$app/env';
import { EDITIONS_DIR, SITE_AT } from '$app/env/private';
import { createPublicApi, findPublicApi, installPublicApi, type PublicApi } from '@ml4astro/api/public';
import { frozenClock, parseInstant, systemClock, yearOfSlug } from '@ml4astro/edition';

/**
 * The one API of the process. The gateway installs it before it loads this app; a static build and `vite dev` get one
 * here, and so does Kit where it asks routes for their entries, before any hook has run.
 */
export function ensureApi(): PublicApi {
  const api =
    findPublicApi() ??
    createPublicApi({
      directory: EDITIONS_DIR ?? '../../editions',
      clock: SITE_AT === undefined ? systemClock : frozenClock(parseInstant(SITE_AT)),
      watch: dev,
      ...lastYearKnown(),
    });
  if (findPublicApi() === undefined) installPublicApi(api);
  return api;
}

/** An edition's own build reads no later year, so that a new one never changes it. */
function lastYearKnown(): { upTo?: number } {
  const year = yearOfSlug(__SITE_TARGET__);
  return year === undefined ? {} : { upTo: year };
}
