import type { PublicApi } from './public-api.ts';

let installed: PublicApi | undefined;

/**
 * Makes `api` the one that every app in this process uses: the gateway does so before it loads them. The apps must find
 * this very module, so `@ml4astro/api` belongs in their `dependencies`; a bundled copy would hold a state of its own.
 */
export function installPublicApi(api: PublicApi): void {
  installed = api;
}

/** The installed API; `undefined` where an app runs alone and has to create its own. */
export function findPublicApi(): PublicApi | undefined {
  return installed;
}

/** @throws when none is installed: a mistake in how the process was put together */
export function getPublicApi(): PublicApi {
  if (installed !== undefined) return installed;
  throw new Error(
    'No public API is installed in this process. Call installPublicApi(createPublicApi({ directory, clock })) before ' +
      'the first request. If that was done, an app has bundled a second copy of @ml4astro/api: list it in its "dependencies".',
  );
}
