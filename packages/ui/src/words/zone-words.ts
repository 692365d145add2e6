import { AOE } from '@ml4astro/edition';
import { placeOf } from './place-words.ts';

/** A time zone as readers name it: `AoE`, `UTC`, `Vancouver time`, `UTC-10:00`. */
export function zoneWords(zone: string): string {
  if (zone === AOE) return 'AoE';
  if (zone === 'UTC') return 'UTC';
  return /^[+-]/.test(zone) ? `UTC${zone.replace('-', '−')}` : `${placeOf(zone)} time`;
}
