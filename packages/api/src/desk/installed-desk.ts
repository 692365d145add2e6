import type { Desk } from './desk.ts';

let installed: Desk | undefined;

/** Makes `desk` the one that every app in this process uses, as `installPublicApi` does for the public part. */
export function installDesk(desk: Desk): void {
  installed = desk;
}

/** @throws when none is installed: a mistake in how the process was put together */
export function getDesk(): Desk {
  if (installed !== undefined) return installed;
  throw new Error(
    'No desk is installed in this process. Call installDesk(desk) before the first request. If that was done, an app ' +
      'has bundled a second copy of @ml4astro/api: list it in its "dependencies".',
  );
}
