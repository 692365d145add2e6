import { AOE, type DeadlineValueView } from '@ml4astro/edition';
import { dayChoiceWords, daySpanWords, dayWords } from './day-words.ts';
import { sameClocks } from './wall-time.ts';
import { zoneWords } from './zone-words.ts';

/** A value of the ledger in words: the day as announced, and what stands beside it in small. */
export interface DeadlineWords {
  /** `1 June 2025`, `28 or 29 July 2023`, `Withdrawn`. */
  readonly day: string;
  /** `23:59`, `09:00–17:00`; absent for whole days. */
  readonly time: string | undefined;
  /** `AoE`, `Honolulu time`; absent where none was stated. */
  readonly zone: string | undefined;
}

/**
 * What a reader is told of a value.
 *
 * @param venueZone a whole day in the venue's own zone needs no zone beside it
 */
export function deadlineWords(value: DeadlineValueView, venueZone?: string): DeadlineWords {
  const time = value.kind === 'range' ? timeSpan(value.label) : (value.time ?? undefined);
  const ofVenue = venueZone !== undefined && isTimeOf(value, venueZone);
  const zone = ofVenue ? venueZone : value.zone;
  const said = zone !== null && value.kind !== 'withdrawn' && (time !== undefined || !ofVenue);
  return { day: dayOf(value), time, zone: said ? zoneWords(zone) : undefined };
}

/** An offset may be a zone under another name: on that day, UTC−10:00 is Honolulu's time. */
function isTimeOf({ zone, startsAt }: DeadlineValueView, place: string): boolean {
  return zone === place || (zone !== null && startsAt !== null && sameClocks(startsAt, zone, place));
}

function dayOf({ kind, label, firstDay, lastDay }: DeadlineValueView): string {
  if (firstDay === null || lastDay === null) return 'Withdrawn';
  if (kind === 'tentative') return dayChoiceWords(label.match(/\d{4}-\d{2}-\d{2}/g) ?? [firstDay, lastDay]);
  return firstDay === lastDay ? dayWords(firstDay) : daySpanWords(firstDay, lastDay);
}

function timeSpan(label: string): string | undefined {
  const [from, to] = label.match(/(?<=[T/])\d{2}:\d{2}/g) ?? [];
  return from === undefined || to === undefined ? from : `${from}–${to}`;
}

/** An instant, the word before it, and where it is still to be said. */
export interface DecisiveInstant {
  readonly instant: string;
  readonly prefix: string;
  /** AoE and the venue's zone, as far as the value is not in them already. */
  readonly zones: readonly string[];
}

/**
 * The instant that a reader elsewhere looks up: the written minute of a time, the last minute of a whole day or of
 * several, the start of a range of hours. `undefined` where no zone fixes one.
 */
export function findDecisiveInstant(
  value: DeadlineValueView,
  venueZone: string,
): DecisiveInstant | undefined {
  if (!value.counted) return undefined;
  const zones = [AOE, venueZone].filter((zone) => !isTimeOf(value, zone));
  if (value.kind === 'date' || (value.kind === 'range' && value.time === null)) {
    const prefix = value.kind === 'date' ? 'that day lasts until' : 'the last day lasts until';
    return value.closesAt === null ? undefined : { instant: lastMinute(value.closesAt), prefix, zones };
  }
  const prefix = value.kind === 'range' ? 'from' : '';
  return value.startsAt === null ? undefined : { instant: value.startsAt, prefix, zones };
}

const MINUTE = 60_000;

/**
 * The last minute that is in time, as deadlines are written (23:59) and read.
 *
 * @param closesAt the first instant that is too late, ISO 8601
 */
export function lastMinute(closesAt: string): string {
  const minute = Math.floor((Date.parse(closesAt) - 1) / MINUTE) * MINUTE;
  return new Date(minute).toISOString().replace('.000Z', 'Z');
}
