import { announcedAt, type ScheduleRow } from '@ml4astro/edition';
import { Temporal } from 'temporal-polyfill';

/**
 * A row of the programme as readers knew it at `now`: of what is announced later, it still says what it said before.
 * The row itself, where all is known.
 */
export function knownRow(row: ScheduleRow, now: Temporal.Instant): ScheduleRow {
  const isLater = ({ announced }: { readonly announced: string }) =>
    Temporal.Instant.compare(announcedAt(announced), now) > 0;
  const later = row.changes.filter(isLater);
  const isCancelledLater = row.cancelled !== undefined && isLater(row.cancelled);
  if (later.length === 0 && !isCancelledLater) return row;
  // The oldest of the later changes says what holds now; each says only the fields that it changed.
  const before = later.reduceRight<ScheduleRow>(
    (said, { start, end, room, title }) => ({
      ...said,
      start: start ?? said.start,
      end: end ?? said.end,
      room: room ?? said.room,
      title: title ?? said.title,
    }),
    row,
  );
  return {
    ...before,
    changes: row.changes.filter((change) => !isLater(change)),
    cancelled: isCancelledLater ? undefined : row.cancelled,
  };
}
