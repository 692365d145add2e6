import { Temporal } from 'temporal-polyfill';
import type { CalendarSpan } from './calendar-entry.ts';

/** A value of a deadline ledger, as `DeadlineValueView` of `@ml4astro/edition` has it. */
export interface CalendarDateValue {
  readonly kind: 'date' | 'date-time' | 'range' | 'tentative' | 'withdrawn';
  /** As its organizers wrote it: `2025-06-01T23:59 AoE`. */
  readonly label: string;
  /** `2025-06-01`; `null` when withdrawn, as all that follows. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** `23:59`; `null` for whole days. */
  readonly time: string | null;
  /** `null` where the organizers stated none. */
  readonly zone: string | null;
  readonly startsAt: string | null;
  /** The first instant that is too late. */
  readonly closesAt: string | null;
  /** The day or instant on which readers were told. */
  readonly announced: string;
  readonly reason: string | null;
}

/** Dates on which something happens or begins. All others end a time that readers have. */
const HAPPENING = /^(?:workshop|notification)$|-opens$/;

/**
 * When a date is, in a calendar; `undefined` for one that was taken back.
 *
 * A deadline with a stated zone is the last minute that is in time, in UTC: an entry of 11:59-12:00 on 2 June is over
 * at the very instant from which it is too late. Hours from-to are that span. What has no hour or no zone is its days,
 * as is what happens on a day, such as the workshop itself.
 */
export function dateSpan(key: string, value: CalendarDateValue): CalendarSpan | undefined {
  const { kind, firstDay, lastDay, time, zone, startsAt, closesAt } = value;
  if (firstDay === null || lastDay === null || startsAt === null || closesAt === null) return undefined;

  const happens = HAPPENING.test(key);
  if (kind === 'tentative' || zone === null || (time === null && happens)) {
    return {
      wholeDays: true,
      start: Temporal.PlainDate.from(firstDay),
      end: Temporal.PlainDate.from(lastDay).add({ days: 1 }),
    };
  }
  const end = Temporal.Instant.from(closesAt);
  const asWritten = happens || (kind === 'range' && time !== null);
  const start = asWritten ? Temporal.Instant.from(startsAt) : end.subtract({ minutes: 1 });
  return { wholeDays: false, start, end, zone: undefined };
}
