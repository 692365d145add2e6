import { createCallerFactory, type PublicContext } from '../public/public-procedure.ts';
import { DeskRequest } from './desk-request.ts';
import { deskRouter } from './desk-router.ts';
import type { Desk } from './desk.ts';
import type { Viewer } from './viewer.ts';

const createCaller = createCallerFactory(deskRouter);

/** Calls the desk's procedures in process, with the same checks as over HTTP. */
export type DeskCaller = ReturnType<typeof createCaller>;

/** The context of one request of `viewer`, in process and over HTTP. */
export function deskContext(desk: Desk, viewer: Viewer | undefined): PublicContext {
  return {
    catalogue: desk.catalogue(),
    clock: desk.clock,
    onError: desk.onError,
    desk: new DeskRequest(desk, viewer),
  };
}

/** @param viewer who asks; `undefined` without a session */
export function createDeskCaller(desk: Desk, viewer: Viewer | undefined): DeskCaller {
  return createCaller(deskContext(desk, viewer));
}
