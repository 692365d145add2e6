import { parseDeadline } from '@ml4astro/edition';
import type { NewYear } from './new-year.ts';

/** What is proposed for a new year beside what the copied one had, line by line. */
export function describeYear({ year, pattern, answers, dates, path, hue, announced }: NewYear): string {
  const { conference } = pattern.facts;
  const width = Math.max(...dates.map(({ title }) => title.length));
  return [
    `${year}, in the shape of ${pattern.year}`,
    `  ${conference.name} (number ${conference.ordinal}) → ${answers.conference} (number ${answers.ordinal}, ${answers.conferenceTitle})`,
    `  ${conference.city}, ${conference.country} → ${answers.city}, ${answers.country}; ${answers.timezone}`,
    `  Its site: ${path}/, in the hue ${hue}`,
    `Dates, announced ${announced}:`,
    ...dates.map(({ title, old, value, days }) => {
      const change = `${old ?? '(none)'} → ${value ?? 'left out'}`;
      const distance = days === undefined ? '' : `, ${describeDistance(days)}`;
      const lastDay = value === undefined ? undefined : parseDeadline(value).lastDay?.toString();
      const over = lastDay !== undefined && lastDay < announced ? ' (over already)' : '';
      return `  ${title.padEnd(width)}  ${change}${distance}${over}`;
    }),
    '',
  ].join('\n');
}

function describeDistance(days: number): string {
  if (days === 0) return 'on the day of the workshop';
  const count = Math.abs(days);
  return `${count} ${count === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} it begins`;
}
