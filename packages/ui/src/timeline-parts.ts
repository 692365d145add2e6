/** An edition in a timeline, as far as its order goes. */
interface Dated {
  readonly year: number;
}

/** Up to so many editions stand large. */
const ALL_LARGE = 6;
/** Of more, as many as fill one row of a wide page. */
const RECENT = 4;

/**
 * The editions of a timeline, newest first: the recent ones, which stand large, and those before, of which a series of
 * thirty years shows a line each.
 *
 * @param editions oldest first
 */
export function splitTimeline<Edition extends Dated>(
  editions: readonly Edition[],
): { recent: Edition[]; earlier: Edition[] } {
  const newestFirst = editions.toReversed();
  const large = editions.length > ALL_LARGE ? RECENT : editions.length;
  return { recent: newestFirst.slice(0, large), earlier: newestFirst.slice(large) };
}
