import { layoutTimeline, type TimelineRow } from './timeline-layout.ts';

/**
 * The geometry of a programme's timeline as custom properties, for a stylesheet of its own: pages may hold no styles, and
 * only the programme knows the numbers.
 *
 * @returns a rule per row, for `[data-slot="<its id>"]`: minutes from the top, minutes long, lane, lanes
 */
export function timelineStylesheet(rows: readonly TimelineRow[]): string {
  return layoutTimeline(rows)
    .flatMap(({ slots }) => slots)
    .map(
      ({ row, from, length, lane, lanes }) =>
        `[data-slot="${row.id}"]{--from:${from};--length:${length};--lane:${lane};--lanes:${lanes}}\n`,
    )
    .join('');
}
