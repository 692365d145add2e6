import { parseDeadline, titleDeadline, type Edition } from '@ml4astro/edition';
import type { ProposedDate } from './proposed-date.ts';

/**
 * Every date of an edition, as far from the new workshop as it was from its own. Hours, zones, spans and choices of
 * days stay as they are written; what was withdrawn in the end is proposed no more.
 *
 * @param from first day of the new workshop, `2026-07-17`
 * @param to its last day
 */
export function proposeDates(pattern: Edition, from: string, to: string): readonly ProposedDate[] {
  const held = pattern.ledgers
    .get('workshop')
    ?.lines.findLast(({ deadline }) => deadline.firstDay !== undefined)?.deadline.firstDay;
  const first = parseDeadline(from).firstDay;
  const moved = first && held?.until(first, { largestUnit: 'days' }).days;
  const dates = [...pattern.ledgers.values()].flatMap(({ key, lines }): readonly ProposedDate[] => {
    const last = lines.at(-1)?.deadline;
    if (key === 'workshop' || last === undefined) return [];
    const title = titleDeadline(key, pattern.facts.dateTitles);
    if (moved === undefined || held === undefined || last.lastDay === undefined)
      return [{ key, title, old: last.label, value: undefined, days: undefined }];
    const days = held.until(last.lastDay, { largestUnit: 'days' }).days;
    return [{ key, title, old: last.label, value: shiftDays(last.label, moved), days }];
  });
  const workshop = {
    key: 'workshop',
    title: titleDeadline('workshop', pattern.facts.dateTitles),
    old: pattern.ledgers.get('workshop')?.lines.at(-1)?.deadline.label,
    value: from === to ? from : `${from}/${to}`,
    days: undefined,
  };
  return [...dates, workshop];
}

/** Moves every day that a label names: both ends of a span, and each day of a choice. */
function shiftDays(label: string, days: number): string {
  return label.replaceAll(
    /\d{4}-\d{2}-\d{2}/g,
    (day) => parseDeadline(day).firstDay?.add({ days }).toString() ?? day,
  );
}
