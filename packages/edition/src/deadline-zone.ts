import { AOE, isZone } from './zone.ts';

const ZONE = /\s*(?<zone>[+-]\d{2}:?\d{2}|[A-Za-z][A-Za-z_]*(?:\/[A-Za-z0-9_+-]+)*)$/;

/** Where people who write an abbreviation mostly are. "EST" may as well mean UTC-5 in June, and CST is China's too. */
const PLACES: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  HST: 'Pacific/Honolulu',
  GMT: 'UTC or Europe/London',
  BST: 'Europe/London',
  WET: 'Europe/Lisbon',
  CET: 'Europe/Paris',
  CEST: 'Europe/Paris',
  EET: 'Europe/Athens',
  JST: 'Asia/Tokyo',
  IST: 'Asia/Kolkata',
};

/**
 * Takes the zone off the end of a deadline's text: `AoE`, `Z` or `UTC`, an offset, or a Region/City of IANA's. An
 * abbreviation is refused: it may mean one offset all year as well as the clocks of a place.
 *
 * @param refuse makes the error from the reason, so that the caller names the value at fault
 * @throws what `refuse` makes
 */
export function splitZone(text: string, refuse: (reason: string) => Error): { rest: string; zone?: string } {
  const written = /^\d.*(?:T\d|\s)/.test(text) ? ZONE.exec(text)?.groups?.['zone'] : undefined;
  if (written === undefined) return { rest: text };
  return { rest: text.slice(0, -written.length).trimEnd(), zone: readZone(written, refuse) };
}

function readZone(written: string, refuse: (reason: string) => Error): string {
  if (written === 'AoE') return AOE;
  if (written === 'Z' || written === 'UTC') return 'UTC';
  if (/^(?:[+-]|[A-Z].*\/)/.test(written) && isZone(written)) return written;

  const word = written.toUpperCase();
  if (word === 'AOE') throw refuse(`write AoE, not "${written}"`);
  if (word === 'Z' || word === 'UTC') throw refuse(`write UTC, not "${written}"`);
  const place = PLACES[word];
  if (place !== undefined) throw refuse(`"${written}" is ambiguous, write ${place} or the offset`);
  throw refuse(
    `"${written}" is not a time zone, write AoE, UTC, an offset or a Region/City such as America/Vancouver`,
  );
}
