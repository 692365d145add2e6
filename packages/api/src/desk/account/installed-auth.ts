import type { DeskAuth } from './desk-auth.ts';

let installed: DeskAuth | undefined;

/** Makes `auth` the one that every app in this process signs in with, beside `installDesk`. */
export function installDeskAuth(auth: DeskAuth): void {
  installed = auth;
}

/** @throws when none is installed: a mistake in how the process was put together */
export function getDeskAuth(): DeskAuth {
  if (installed !== undefined) return installed;
  throw new Error(
    'Nobody can sign in in this process. Call installDeskAuth(openDeskAuth(desk, secret)) first.',
  );
}
