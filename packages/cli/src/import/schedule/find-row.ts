import { createHash } from 'node:crypto';
import { foldMarks, type ScheduleRow } from '@ml4astro/edition';
import { plainTex } from '@ml4astro/edition/tex';
import type { SessionDraft } from './session-draft.ts';

/**
 * The row of a programme that a source means: the one of its id, the one that came from the same entry of a calendar, the
 * one that presents the same paper, the only one of that title (and time, where several have it), or the only one of that
 * time and kind.
 *
 * @param free rows that no other row of the source means
 */
export function findRow(draft: SessionDraft, free: readonly ScheduleRow[]): ScheduleRow | undefined {
  const { id, uid, start, end, kind, title, contribution, room } = draft;
  if (id !== undefined) return free.find((row) => row.id === id);
  const mark = uid === undefined ? undefined : uidMark(uid);
  const same = mark === undefined ? undefined : free.find((row) => row.id.endsWith(`-${mark}`));
  if (same !== undefined) return same;
  if (contribution !== undefined) return only(free.filter((row) => row.contribution === contribution));
  const titled = title === undefined ? [] : free.filter((row) => fold(row.title) === fold(title));
  const timed = free.filter((row) => row.start === start && row.end === end);
  if (titled.length > 0) return only(titled) ?? only(titled.filter((row) => timed.includes(row)));
  return only(
    timed.filter(
      (row) =>
        kind !== undefined &&
        row.kind === kind &&
        (room === undefined || row.room === room) &&
        !isOther(row, mark),
    ),
  );
}

/** What is left of the UID of an entry in the id of its row, so that it is known again whatever it is called by then. */
export function uidMark(uid: string): string {
  return createHash('sha256').update(uid).digest('hex').slice(0, 8);
}

/** Whether a row came from another entry of a calendar. */
function isOther({ id }: ScheduleRow, mark: string | undefined): boolean {
  return mark !== undefined && /-[0-9a-f]{8}$/.test(id) && !id.endsWith(`-${mark}`);
}

function only(rows: readonly ScheduleRow[]): ScheduleRow | undefined {
  return rows.length === 1 ? rows[0] : undefined;
}

function fold(title: string): string {
  return foldMarks(plainTex(title))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
