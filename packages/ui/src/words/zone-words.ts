import { AOE } from '@ml4astro/edition';

/** A time zone as readers name it: `AoE`, `UTC`, `Vancouver time`, `UTC-10:00`. */
export function zoneWords(zone: string): string {
  if (zone === AOE) return 'AoE';
  if (zone === 'UTC') return 'UTC';
  return /^[+-]/.test(zone) ? `UTC${zone.replace('-', '−')}` : `${placeOf(zone)} time`;
}

/** The city of an IANA name: `America/Vancouver` → `Vancouver`. */
export function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** Whether clocks in both zones show the same at an instant, whatever the zones are called. */
export function sameClocks(instant: string, zone: string, other: string): boolean {
  const [one, two] = [wallTimeIn(instant, zone), wallTimeIn(instant, other)];
  return one.day === two.day && one.time === two.time;
}

/** What clocks in `zone` show at an instant. */
export interface WallTime {
  /** `2025-06-02`. */
  readonly day: string;
  /** `05:00`. */
  readonly time: string;
}

/**
 * The wall time of an instant in a zone.
 *
 * @param instant ISO 8601 with offset
 * @param zone IANA name or fixed offset
 */
export function wallTimeIn(instant: string, zone: string): WallTime {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}
