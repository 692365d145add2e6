import { announcedAt, systemClock } from '@ml4astro/edition';
import { WrongUse } from '../wrong-use.ts';

/**
 * When readers were told: a day, or an instant with its offset, as the organizer wrote it; without one, now.
 *
 * @param flag its name, for the sentence about what is neither
 * @throws {WrongUse}
 */
export function readAnnounced(flag: string, written: string | undefined): string {
  if (written === undefined) return systemClock.now().toString({ smallestUnit: 'second' });
  try {
    if (/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(written)) {
      announcedAt(written);
      return written;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new WrongUse(
    `${flag} "${written}" is no day. Write a day (2025-04-29) or an instant with its offset (2025-04-29T10:00:00+02:00).`,
  );
}
