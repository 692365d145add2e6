import { findDays } from '../date/written-days.ts';
import type { ScheduleContext } from './schedule-context.ts';

/** The day that a heading or a row names: a date, a weekday of the workshop, "Day 2". */
export function dayOf(text: string, { year, days }: ScheduleContext, alone = false): string | undefined {
  if (alone && text.length > 60) return undefined;
  const [found] = findDays(text, year);
  if (found?.kind === 'day') return found.days[0];
  const number = /\bday\s+(?<number>\d|one|two|three|four)\b/i.exec(text)?.groups?.['number']?.toLowerCase();
  if (number !== undefined) {
    const index = ['one', 'two', 'three', 'four'].indexOf(number);
    return days[(index < 0 ? Number(number) : index + 1) - 1];
  }
  const weekday = /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/i.exec(text)?.[0].toLowerCase();
  return weekday === undefined ? undefined : days.find((day) => weekdayOf(day) === weekday);
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}
