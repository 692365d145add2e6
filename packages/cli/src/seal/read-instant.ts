import { parseInstant, systemClock, WorkshopError } from '@ml4astro/edition';
import { WrongUse } from '../wrong-use.ts';

/**
 * The instant of `--at`, or now, as files have it: ISO 8601 in UTC, to the second where nothing finer was given.
 *
 * @throws {WrongUse} for a text that is no instant
 */
export function readInstant(text: string | undefined): string {
  if (text === undefined) return systemClock.now().toString({ smallestUnit: 'second' });
  try {
    return parseInstant(text).toString();
  } catch (error) {
    if (error instanceof WorkshopError) throw new WrongUse(`--at: ${error.message}`, { cause: error });
    throw error;
  }
}
