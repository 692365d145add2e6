import { isZone } from '@ml4astro/edition';
import type ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { localTimeOf, writeLocal, type TimeReading } from './local-time.ts';

/**
 * A time of a calendar on the venue's clocks. In UTC or a zone it is turned into them; without either it is theirs.
 * A zone is understood by its IANA name, which other systems put a path before; one that has none by what the
 * calendar says of it.
 *
 * @param zone IANA zone of the venue
 */
export function readEventTime(property: ICAL.Property, zone: string): TimeReading {
  const value = findValue(property);
  if (!isTime(value)) return { problem: `${property.name.toUpperCase()} is no time` };
  if (value.isDate)
    return { problem: `"${property.toICALString()}" is a whole day, and a row of a programme has hours` };
  const { year, month, day, hour, minute, second } = value;
  try {
    const wall = Temporal.PlainDateTime.from(
      { year, month, day, hour, minute, second },
      { overflow: 'reject' },
    );
    const tzid = property.getFirstParameter('tzid');
    if (value.zone?.tzid === 'UTC')
      return { time: localTimeOf(wall.toZonedDateTime('UTC').toInstant(), zone) };
    if (!tzid) return writeLocal(wall, zone);
    const named = findZone(tzid);
    if (named !== undefined) return { time: localTimeOf(wall.toZonedDateTime(named).toInstant(), zone) };
    if (value.zone === undefined || value.zone.tzid === 'floating')
      return { problem: `"${tzid}" is no time zone that anybody knows. Write one such as Europe/Paris` };
    return { time: localTimeOf(Temporal.Instant.fromEpochMilliseconds(value.toUnixTime() * 1000), zone) };
  } catch {
    return { problem: `${property.name.toUpperCase()} is no time` };
  }
}

/** The library reads a value when it is asked for it, and throws where it is none. */
function findValue(property: ICAL.Property): unknown {
  try {
    return property.getFirstValue();
  } catch {
    return undefined;
  }
}

/** `/citadel.org/20250101_1/Europe/Paris` is Europe/Paris. */
function findZone(tzid: string): string | undefined {
  const bare = /[A-Z][A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+$/.exec(tzid)?.[0];
  return [tzid, bare].find(
    (each): each is string => each !== undefined && each.includes('/') && isZone(each),
  );
}

function isTime(value: unknown): value is ICAL.Time {
  return typeof value === 'object' && value !== null && 'isDate' in value && 'toUnixTime' in value;
}
