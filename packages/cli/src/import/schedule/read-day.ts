import { MONTHS } from '@ml4astro/edition';
import { Temporal } from 'temporal-polyfill';

/** A day, or a sentence about what is none. */
export type DayReading = { readonly day: Temporal.PlainDate } | { readonly problem: string };

/**
 * Reads a day as programmes write it: `2025-07-20`, `20 July 2025`, `Sunday, July 20th, 2025`. One of three numbers
 * (`07/06/2025`) is refused: it means one day in Europe and another in America.
 */
export function readDay(text: string): DayReading {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?\s*/, '')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/g, '');
  const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/.exec(words)?.groups;
  const spoken =
    /^(?<day>\d{1,2})\.?\s+(?<name>[a-z]{3,})\.?,?\s+(?<year>\d{4})$/.exec(words)?.groups ??
    /^(?<name>[a-z]{3,})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})$/.exec(words)?.groups;
  const parts = iso ?? spoken;
  const name = spoken?.['name'] ?? '';
  const month = iso
    ? Number(iso['month'])
    : MONTHS.findIndex((each) => each.toLowerCase().startsWith(name)) + 1;
  try {
    if (parts !== undefined && month > 0) {
      const date = { year: Number(parts['year']), month, day: Number(parts['day']) };
      return { day: Temporal.PlainDate.from(date, { overflow: 'reject' }) };
    }
  } catch {
    return { problem: `"${text}" is no day of the calendar` };
  }
  return { problem: `"${text}" is no day that can be told for sure. Write it as 2025-07-20` };
}
