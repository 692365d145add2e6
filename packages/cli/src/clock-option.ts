import { offsetClock, parseInstant, systemClock, WorkshopError, type Clock } from '@ml4astro/edition';
import { WrongUse } from './wrong-use.ts';

/**
 * The clock of a command with `--at`: the machine's without it.
 *
 * @throws {WrongUse} for what is no instant
 */
export function openClock(at: string | undefined): Clock {
  try {
    return at === undefined ? systemClock : offsetClock(parseInstant(at));
  } catch (error) {
    if (error instanceof WorkshopError) throw new WrongUse(`--at: ${error.message}`, { cause: error });
    throw error;
  }
}
