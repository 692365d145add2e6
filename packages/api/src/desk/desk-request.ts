import type { Desk } from './desk.ts';
import type { Viewer } from './viewer.ts';

/** The desk's part in the context of one request. */
export class DeskRequest {
  readonly desk: Desk;
  /** `undefined` for a request without a session. */
  readonly viewer: Viewer | undefined;

  constructor(desk: Desk, viewer: Viewer | undefined) {
    this.desk = desk;
    this.viewer = viewer;
  }
}
