import { Temporal } from 'temporal-polyfill';

/**
 * "Anywhere on Earth": UTC-12 all year, so a day ends there last.
 * IANA writes it `Etc/GMT+12`; the sign is POSIX's, not a slip.
 */
export const AOE = 'Etc/GMT+12';

/** True when the runtime knows `zone` as an IANA name (`America/Vancouver`) or a fixed offset (`-07:00`). */
export function isZone(zone: string): boolean {
  // Temporal takes the zone out of a whole timestamp too.
  if (/^\d/.test(zone)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
