import { Temporal } from 'temporal-polyfill';
import { MONTHS } from './months.ts';

/**
 * Reads `2025-06-01`. Temporal would round 30 February down; here a day that does not exist is refused.
 *
 * @param refuse makes the error from the reason, so that the caller names the value at fault
 * @throws what `refuse` makes
 */
export function parsePlainDate(text: string, refuse: (reason: string) => Error): Temporal.PlainDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) throw refuse(`"${text}" is not a date of the form 2025-06-01`);
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const name = MONTHS[month - 1];
  if (name === undefined) throw refuse(`"${text}" has no such month`);
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  if (day < 1 || day > daysInMonth) throw refuse(`${text} does not exist, ${name} has ${daysInMonth} days`);
  return Temporal.PlainDate.from({ year, month, day });
}
