import { wallTimeIn } from './wall-time.ts';

/**
 * The instant at which clocks in a zone show a wall time. One that they skip is taken by the offset before the gap, one that
 * they show twice is the first of the two.
 *
 * @param wall `2025-07-20T09:00`
 * @param zone IANA name or fixed offset
 * @returns ISO 8601 in UTC
 */
export function wallInstant(wall: string, zone: string): string {
  const asUtc = Date.parse(`${wall}Z`);
  const day = 86_400_000;
  // Where the clocks change in between, the offset of the day before decides, as it does for Temporal.
  const candidates = [asUtc - day, asUtc + day].map((near) => asUtc - offsetAt(near, zone));
  const fitting = candidates.find((instant) => instant + offsetAt(instant, zone) === asUtc);
  return new Date(fitting ?? candidates[0] ?? asUtc).toISOString();
}

/** Milliseconds that clocks in `zone` are ahead of UTC. */
function offsetAt(instant: number, zone: string): number {
  const minute = Math.floor(instant / 60_000) * 60_000;
  const { day, time } = wallTimeIn(new Date(minute).toISOString(), zone);
  return Date.parse(`${day}T${time}Z`) - minute;
}
