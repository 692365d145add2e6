import type { EditionDetail } from '@ml4astro/api/public';
import type { CalendarDate } from '@ml4astro/formats/calendar';

/** The dates of an edition with the addresses at which they are shown. */
export function placeDates({ dates, path }: Pick<EditionDetail, 'dates' | 'path'>): CalendarDate[] {
  return dates.map((date) => ({ ...date, href: `${path}/dates/#${date.key}` }));
}
