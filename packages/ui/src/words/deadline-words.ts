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

/** What a reader is told of a value. */
export function deadlineWords(value: DeadlineValueView): DeadlineWords {
  return {
    day: dayOf(value),
    time: value.kind === 'range' ? timeSpan(value.label) : (value.time ?? undefined),
    zone: value.zone === null || value.kind === 'withdrawn' ? undefined : zoneWords(value.zone),
  };
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

/**
 * The instant at which a reader elsewhere must look at the clock: the written minute of a time, the end of a whole day.
 * `null` where no zone fixes one, or where it is the venue's own day.
 */
export function decisiveInstant(value: DeadlineValueView): string | null {
  if (!value.counted) return null;
  return value.kind === 'date' ? value.closesAt : value.startsAt;
}
