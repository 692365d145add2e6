import { Temporal } from 'temporal-polyfill';

/** What the offsets of a zone were before the first change that is of interest. */
const LONG_AGO = '19700101T000000';

/**
 * The `VTIMEZONE` of a zone for the years of some times (RFC 5545 section 3.6.5): the offset in force when they begin,
 * then each change, one by one and without a recurrence rule.
 *
 * It is made from the rules that also made the instants of the programme, so the two cannot disagree. Tables of ready
 * `VTIMEZONE`s repeat each zone's last known rule for ever, which is wrong of zones that gave up daylight saving.
 *
 * @param zone IANA name
 * @param times the instants that are written in it, at least one, in any order
 * @returns lines that end in CRLF
 */
export function writeVtimezone(zone: string, times: readonly Temporal.Instant[]): string {
  const years = times.map((time) => time.toZonedDateTimeISO(zone).year);
  const start = yearStart(Math.min(...years), zone);
  const end = yearStart(Math.max(...years) + 1, zone);
  const before = start.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  const observances = [
    before !== null && before.year >= 1970
      ? writeObservance(before)
      : writeLines('STANDARD', LONG_AGO, start.offsetNanoseconds, start.offsetNanoseconds),
  ];
  let change = start.getTimeZoneTransition('next');
  while (change !== null && Temporal.ZonedDateTime.compare(change, end) < 0) {
    observances.push(writeObservance(change));
    change = change.getTimeZoneTransition('next');
  }
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances.flat(), 'END:VTIMEZONE', ''].join('\r\n');
}

function yearStart(year: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
}

/** A change of the clocks. It begins at the wall time that the clocks showed before they were changed. */
function writeObservance(change: Temporal.ZonedDateTime): readonly string[] {
  const from = change.subtract({ nanoseconds: 1 }).offsetNanoseconds;
  const to = change.offsetNanoseconds;
  const onset = change.toPlainDateTime().add({ nanoseconds: from - to });
  return writeLines(to > from ? 'DAYLIGHT' : 'STANDARD', compact(onset), from, to);
}

function writeLines(
  kind: 'DAYLIGHT' | 'STANDARD',
  onset: string,
  from: number,
  to: number,
): readonly string[] {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${onset}`,
    `TZOFFSETFROM:${writeOffset(from)}`,
    `TZOFFSETTO:${writeOffset(to)}`,
    `END:${kind}`,
  ];
}

function compact(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

/** `-0700`, with seconds only where a zone of old has them (RFC 5545 section 3.3.14). */
function writeOffset(nanoseconds: number): string {
  const seconds = Math.abs(nanoseconds) / 1e9;
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  const written = parts[2] === '00' ? parts.slice(0, 2) : parts;
  return `${nanoseconds < 0 ? '-' : '+'}${written.join('')}`;
}
