import type { ActState } from '@ml4astro/edition';
import { Temporal } from 'temporal-polyfill';

/** An edition's call at one instant. */
export interface CallTimes {
  readonly now: Temporal.Instant;
  /** As readers are told: `closed` from the deadline on, whatever the grace. */
  readonly state: ActState;
  readonly opensAt: Temporal.Instant | undefined;
  /** The first instant that is too late, as readers are told; `undefined` while no end was announced. */
  readonly closesAt: Temporal.Instant | undefined;
  /** How long after `closesAt` the desk still takes what it is sent. */
  readonly graceMinutes: number;
  /** Whether the accepted papers are public: what was sent in stays as it is from then on. */
  readonly published: boolean;
}

/** The first instant at which the desk takes nothing more of this call; `undefined` while it has no end. */
function endOfGrace({ closesAt, graceMinutes }: CallTimes): Temporal.Instant | undefined {
  return closesAt?.add({ minutes: graceMinutes });
}

/**
 * Whether the desk takes what it is sent: within the window of the call and its grace, or before the end of an extension,
 * whichever is later. This is the one rule of every path.
 *
 * A call without an end takes what comes. One whose deadline was withdrawn takes nothing, nor does one of which nothing
 * was announced: drafts stay as they are until a new date is told. An extension counts in any of these, since a chair gave
 * it to this submission by name. A publication ends them all.
 *
 * @param extendedUntil the first instant after this submission's extension
 */
export function isInTime(times: CallTimes, extendedUntil?: Temporal.Instant): boolean {
  const { now, state, opensAt, published } = times;
  if (published) return false;
  if (extendedUntil !== undefined && isBefore(now, extendedUntil)) return true;
  if (state === 'withdrawn' || opensAt === undefined || isBefore(now, opensAt)) return false;
  const end = endOfGrace(times);
  return end === undefined || isBefore(now, end);
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) < 0;
}
