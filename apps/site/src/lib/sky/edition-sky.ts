import type { EditionDetail } from '@ml4astro/api/public';
import { dayWords } from '@ml4astro/ui/words/day-words';
import { Temporal } from 'temporal-polyfill';
import { findDusk } from './dusk.ts';
import type { Place } from './horizon-frame.ts';

/** The sky that an edition is shown under. */
export interface EditionSky {
  /** To the minute. */
  readonly instant: Date;
  readonly place: Place;
  /** `The sky above Vancouver on 20 July 2025 at 22:41`. */
  readonly words: string;
}

/** What must be known of an edition to reckon its sky. */
export type SkyFacts = Pick<EditionDetail, 'venue' | 'workshop' | 'timezone' | 'conference'>;

/**
 * The sky above the venue in the evening of the workshop, of its first day if it has several. `undefined` while the place or
 * the day is open.
 */
export function findEditionSky({ venue, workshop, timezone, conference }: SkyFacts): EditionSky | undefined {
  const day = workshop?.current;
  if (venue.coordinates === null || day === undefined || day.firstDay === null || day.kind === 'tentative') {
    return undefined;
  }
  const dusk = findDusk(day.firstDay, timezone, venue.coordinates);
  const wall = Temporal.Instant.fromEpochMilliseconds(dusk.getTime())
    .toZonedDateTimeISO(timezone)
    .round('minute');
  const time = wall.toPlainTime().toString({ smallestUnit: 'minute' });
  return {
    instant: new Date(wall.epochMilliseconds),
    place: venue.coordinates,
    words: `The sky above ${conference.city} on ${dayWords(wall.toPlainDate().toString())} at ${time}`,
  };
}
