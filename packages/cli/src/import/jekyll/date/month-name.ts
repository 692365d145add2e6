import { MONTHS } from '@ml4astro/edition';

/** A month as pages write it: whole, or its first letters with or without a dot. */
export const MONTH_PATTERN =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';

/** The number of a month by its written name, 1 to 12; `undefined` for what is none. */
export function readMonth(written: string): number | undefined {
  const letters = written
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .slice(0, 3);
  const at = MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === letters);
  return letters.length < 3 || at < 0 ? undefined : at + 1;
}
