import { MONTHS } from '@ml4astro/edition/months';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `2025-06-01` → `1 June 2025`. */
export function dayWords(day: string): string {
  const { year, month, date } = split(day);
  return `${date} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** `2025-06-01` → `Sunday`. */
export function weekdayWords(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** A day within a span that says the year already: `Sunday, 30 July`. */
export function dayOfSpanWords(day: string): string {
  const { month, date } = split(day);
  return `${weekdayWords(day)}, ${date} ${MONTHS[month - 1] ?? ''}`;
}

/** What stands above the rows of a programme: `Saturday, 29 July 2023`, and `29–30 July 2023` where they fall on two days. */
export function daysHeading(first: string, last: string): string {
  return first === last ? `${weekdayWords(first)}, ${dayWords(first)}` : daySpanWords(first, last);
}

/** Two days as one reads them: `18–19 July 2025`, `30 June – 2 July 2025`. */
export function daySpanWords(first: string, last: string): string {
  if (first === last) return dayWords(first);
  const [a, b] = [split(first), split(last)];
  if (a.year !== b.year) return `${dayWords(first)} – ${dayWords(last)}`;
  if (a.month !== b.month) return `${a.date} ${MONTHS[a.month - 1] ?? ''} – ${dayWords(last)}`;
  return `${a.date}–${dayWords(last)}`;
}

/** Days to choose from: `28 or 29 July 2023`, `31 July 2023 or 1 August 2023`. */
export function dayChoiceWords(days: readonly string[]): string {
  const [last, ...others] = days.toReversed();
  if (last === undefined) return '';
  const sameMonth = others.every((day) => day.slice(0, 7) === last.slice(0, 7));
  const words = others.toReversed().map((day) => (sameMonth ? String(split(day).date) : dayWords(day)));
  return [words.join(', '), dayWords(last)].filter((part) => part !== '').join(' or ');
}

function split(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.slice(0, 10).split('-').map(Number);
  return { year, month, date };
}
