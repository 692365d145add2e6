import type { EditionDetail } from '@ml4astro/api/public';
import { wallTimeIn } from '@ml4astro/ui/words/wall-time';

/**
 * The day of which a page speaks: the venue's at `now`, and no earlier than the last announcement that it shows. An
 * announcement that names a day and no hour is known as soon as that day begins anywhere, when it is yesterday elsewhere.
 *
 * @param now ISO 8601 instant
 */
export function pageDay({ dates, timezone }: Pick<EditionDetail, 'dates' | 'timezone'>, now: string): string {
  const announced = dates.map(({ current }) => current.announced.slice(0, 'YYYY-MM-DD'.length));
  return [wallTimeIn(now, timezone).day, ...announced].reduce((a, b) => (a > b ? a : b));
}
