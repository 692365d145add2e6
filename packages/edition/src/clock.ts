import { Temporal } from 'temporal-polyfill';
import { WorkshopError } from './workshop-error.ts';

/** The only source of "now". Everything that depends on time is given one; this file alone reads the machine's. */
export interface Clock {
  now(): Temporal.Instant;
  /** True when a person set the time (`--at`): pages then say so, and no real mail leaves. */
  readonly virtual: boolean;
}

/** The machine's own time. */
export const systemClock: Clock = { now: () => Temporal.Now.instant(), virtual: false };

/** A clock set to `start` that ticks on from there. */
export function offsetClock(start: Temporal.Instant, base: Clock = systemClock): Clock {
  const offset = base.now().until(start);
  return { now: () => base.now().add(offset), virtual: true };
}

/** A clock that stands still: a static build renders one instant, or no two builds were equal. */
export function frozenClock(instant: Temporal.Instant): Clock {
  return { now: () => instant, virtual: false };
}

/**
 * Reads an instant as `--at` and `SITE_AT` take it.
 *
 * @throws {WorkshopError} `CLOCK_UNREADABLE` when the text is not an instant with its offset
 */
export function parseInstant(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text);
  } catch (cause) {
    throw new WorkshopError(
      'CLOCK_UNREADABLE',
      `"${text}" is not an instant. Write date, time and offset, for example 2025-05-20T12:00:00Z.`,
      { cause },
    );
  }
}
