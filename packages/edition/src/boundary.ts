import { Temporal } from 'temporal-polyfill';
import { listAnnouncements } from './announcement.ts';
import type { Edition } from './edition.ts';

/** The parts of an edition that time acts on. */
export type TimedEdition = Pick<Edition, 'ledgers' | 'facts' | 'schedule'> & Partial<Pick<Edition, 'seal'>>;

/**
 * Every instant at which something that the editions say changes by the mere passing of time, in order: a date is
 * announced, begins or ends, or other news become known.
 */
export function listBoundaries(editions: readonly TimedEdition[]): readonly Temporal.Instant[] {
  return editions
    .flatMap((edition) => [...listLedgerInstants(edition), ...listAnnouncements(edition)])
    .sort(Temporal.Instant.compare);
}

/**
 * The last boundary up to `now`, or the first of all. Between two boundaries the editions read the same, so a static
 * build rendered at this instant equals one rendered at `now`, byte for byte, and stays valid until the next.
 * `undefined` when they hold no date.
 */
export function findBoundaryBefore(
  editions: readonly TimedEdition[],
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const boundaries = listBoundaries(editions);
  return boundaries.findLast((instant) => Temporal.Instant.compare(instant, now) <= 0) ?? boundaries[0];
}

function listLedgerInstants({ ledgers }: TimedEdition): readonly Temporal.Instant[] {
  return [...ledgers.values()]
    .flatMap(({ lines }) =>
      lines.flatMap((line) => [line.announcedAt, line.deadline.startsAt, line.deadline.closesAt]),
    )
    .filter((instant) => instant !== undefined);
}
