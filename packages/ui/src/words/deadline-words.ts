import type { DeadlineValueView } from '@ml4astro/edition';
import { dayChoiceWords, daySpanWords, dayWords } from './day-words.ts';
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
  const said =
    value.zone !== null && value.kind !== 'withdrawn' && (time !== undefined || value.zone !== venueZone);
  return { day: dayOf(value), time, zone: said ? zoneWords(value.zone) : undefined };
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

/** An instant and the word before it. */
export interface DecisiveInstant {
  readonly instant: string;
  readonly prefix: string;
}

/**
 * The instant that a reader elsewhere looks up: the written minute of a time, the end of a whole day, the start of a
 * range. `undefined` where no zone fixes one, and where the value is in the venue's zone already.
 */
export function findDecisiveInstant(
  value: DeadlineValueView,
  venueZone: string,
): DecisiveInstant | undefined {
  if (!value.counted || value.zone === venueZone) return undefined;
  const instant = value.kind === 'date' ? value.closesAt : value.startsAt;
  const prefix = value.kind === 'date' ? 'that day ends at' : value.kind === 'range' ? 'from' : '';
  return instant === null ? undefined : { instant, prefix };
}
