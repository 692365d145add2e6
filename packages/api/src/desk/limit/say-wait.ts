import type { Temporal } from 'temporal-polyfill';

/** "Try again in 12 minutes." Rounded up, so that who waits so long is let in. */
export function sayWait(wait: Temporal.Duration): string {
  const minutes = Math.ceil(wait.total('minutes'));
  return minutes <= 1 ? 'Try again in a minute.' : `Try again in ${minutes} minutes.`;
}
