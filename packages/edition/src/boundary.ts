import { Temporal } from 'temporal-polyfill';
import type { Ledgers } from './act.ts';

/** Every instant at which something an edition says changes by the mere passing of time, in order. */
export function listBoundaries(ledgers: Ledgers): readonly Temporal.Instant[] {
  return [...ledgers.values()]
    .flatMap(({ lines }) =>
      lines.flatMap(({ announcedAt, deadline }) => [announcedAt, deadline.startsAt, deadline.closesAt]),
    )
    .filter((instant) => instant !== undefined)
    .sort(Temporal.Instant.compare);
}

/**
 * The last boundary up to `now`, or the first of all. Between two boundaries an edition reads the same, so a static
 * build rendered at this instant equals one rendered at `now`, byte for byte, and stays valid until the next.
 * `undefined` when the ledgers hold nothing.
 */
export function findBoundaryBefore(ledgers: Ledgers, now: Temporal.Instant): Temporal.Instant | undefined {
  const boundaries = listBoundaries(ledgers);
  return boundaries.findLast((instant) => Temporal.Instant.compare(instant, now) <= 0) ?? boundaries[0];
}
