import { announcedAt, type Edition, type ScheduleRow } from '@ml4astro/edition';
import { Temporal } from 'temporal-polyfill';
import type { SessionOutput } from '../schedule/schedule-output.ts';
import { readWallTime } from './wall-time.ts';

/** What a row of the programme said before, oldest first. */
export function listSessionChanges({ changes }: ScheduleRow): SessionOutput['changes'] {
  return changes.map(({ announced, start, end, room, title, reason }) => ({
    announced,
    announcedAt: announcedAt(announced).toString(),
    start: start ?? null,
    end: end ?? null,
    room: room ?? null,
    title: title ?? null,
    reason: reason ?? null,
  }));
}

/** That a row does not take place, with `null` where it does. */
export function readCancellation({ cancelled }: ScheduleRow): SessionOutput['cancelled'] {
  if (cancelled === undefined) return null;
  const { announced, reason } = cancelled;
  return { announced, announcedAt: announcedAt(announced).toString(), reason: reason ?? null };
}

/**
 * How often a row changed, and when it last did: at its newest change or cancellation, else when the programme was
 * published, else when the first date of the edition was announced. An edition that says none of these has its row's
 * own begin, which at least stays the same from one export to the next.
 */
export function readRevision(row: ScheduleRow, { facts, ledgers }: Edition): SessionOutput['revision'] {
  const history = [...row.changes, ...(row.cancelled === undefined ? [] : [row.cancelled])];
  const last = history.at(-1)?.announced ?? facts.published.programme;
  const firstDate = [...ledgers.values()]
    .flatMap(({ lines }) => lines.map((line) => line.announcedAt))
    .sort(Temporal.Instant.compare)[0];
  const modifiedAt = last === undefined ? firstDate : announcedAt(last);
  return {
    sequence: history.length,
    modifiedAt: modifiedAt?.toString() ?? readWallTime(row.start, facts.timezone).instant,
  };
}
