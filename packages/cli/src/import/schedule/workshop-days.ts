import type { Edition } from '@ml4astro/edition';
import type { Temporal } from 'temporal-polyfill';

/** The days of the workshop, first and last; `undefined` while they are not known. */
export function findWorkshopDays({
  ledgers,
}: Edition): readonly [first: Temporal.PlainDate, last: Temporal.PlainDate] | undefined {
  const { firstDay, lastDay } = ledgers.get('workshop')?.lines.at(-1)?.deadline ?? {};
  return firstDay === undefined || lastDay === undefined ? undefined : [firstDay, lastDay];
}

/** A sentence about a row on a day that is none of the workshop's; `undefined` where it is one. */
export function findDayFault(
  { start, end }: { readonly start: string; readonly end: string },
  edition: Edition,
): string | undefined {
  if (start >= end) return `The row ends at ${end}, which is not after its start at ${start}.`;
  const days = findWorkshopDays(edition)?.map((day) => day.toString());
  const [first = '', last = ''] = days ?? [];
  if (days === undefined || (start.slice(0, 10) >= first && end.slice(0, 10) <= last)) return undefined;
  const on = first === last ? first : `${first} to ${last}`;
  return `The row is on ${start.slice(0, 10)}, and by edition.yaml the workshop is on ${on}. Mend one of them.`;
}
