import { Temporal } from 'temporal-polyfill';

/** A value of the workshop's date, as `DeadlineView` of `@ml4astro/edition` has it. */
interface DescribedDay {
  readonly kind: 'date' | 'date-time' | 'range' | 'tentative' | 'withdrawn';
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly time: string | null;
  readonly startsAt: string | null;
  readonly closesAt: string | null;
}

/** The date of the workshop with what it was before. */
export interface DescribedWorkshop {
  readonly current: DescribedDay;
  /** Earlier values, oldest first. */
  readonly superseded: readonly DescribedDay[];
  /** It once was another day or hour. */
  readonly moved: boolean;
}

interface EventDates {
  readonly startDate?: string;
  readonly endDate?: string;
  readonly previousStartDate?: string;
  readonly eventStatus:
    | 'https://schema.org/EventScheduled'
    | 'https://schema.org/EventRescheduled'
    | 'https://schema.org/EventCancelled';
}

/**
 * When an event is, as schema.org wants it: a day, or a time with the offset of the venue. A tentative day is no start;
 * what was taken back keeps the start that readers had been told of.
 */
export function eventDates(workshop: DescribedWorkshop | null, zone: string): EventDates {
  if (workshop === null) return { eventStatus: 'https://schema.org/EventScheduled' };
  const { current, superseded, moved } = workshop;
  const before = superseded.findLast(isFirm);
  if (current.kind === 'withdrawn')
    return { ...span(before, zone), eventStatus: 'https://schema.org/EventCancelled' };

  const dates = isFirm(current) ? span(current, zone) : {};
  const previousStartDate = span(before, zone).startDate;
  if (moved && previousStartDate !== undefined && previousStartDate !== dates.startDate)
    return { ...dates, previousStartDate, eventStatus: 'https://schema.org/EventRescheduled' };
  return { ...dates, eventStatus: 'https://schema.org/EventScheduled' };
}

function isFirm({ kind }: DescribedDay): boolean {
  return kind !== 'tentative' && kind !== 'withdrawn';
}

function span(day: DescribedDay | undefined, zone: string): { startDate?: string; endDate?: string } {
  if (day === undefined || day.firstDay === null || day.lastDay === null) return {};
  if (day.time === null || day.startsAt === null || day.closesAt === null)
    return { startDate: day.firstDay, endDate: day.lastDay };
  const startDate = writeTime(day.startsAt, zone);
  // A single hour says when it begins, not when it ends.
  return day.kind === 'range' ? { startDate, endDate: writeTime(day.closesAt, zone) } : { startDate };
}

/** `2023-07-29T09:00:00-10:00`. */
function writeTime(instant: string, zone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
