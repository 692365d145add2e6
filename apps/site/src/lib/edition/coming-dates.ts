import type { EditionDetail } from '@ml4astro/api/public';

type Deadline = EditionDetail['dates'][number];

/**
 * The dates of an edition that are ahead at `now`, by when they end. A date without an end, and one that was called off,
 * is nothing to wait for.
 *
 * @param now ISO 8601 instant
 */
export function comingDates({ dates }: Pick<EditionDetail, 'dates'>, now: string): Deadline[] {
  return dates
    .filter(({ current }) => current.kind !== 'withdrawn' && endOf(current) > Date.parse(now))
    .sort((a, b) => endOf(a.current) - endOf(b.current));
}

/** Milliseconds since 1970; before all time where there is no end. */
function endOf({ closesAt }: Deadline['current']): number {
  return closesAt === null ? -Infinity : Date.parse(closesAt);
}
