/** After so many attempts a mail has failed: about half a day after the first. */
export const MOST_ATTEMPTS = 20;

const FIRST = 10_000;
const LONGEST = 3_600_000;

/** How long to wait after an attempt that failed for now, in milliseconds: ten seconds, three times as long each time, an hour at most. */
export function backoff(attempts: number): number {
  return Math.min(FIRST * 3 ** (attempts - 1), LONGEST);
}
