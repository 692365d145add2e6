import { Temporal } from 'temporal-polyfill';
import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { listTimedRows, nameRow, type TimedRow } from './row-time.ts';

export const SCHEDULE_OVERLAP: FindingKind = {
  code: 'SCHEDULE_OVERLAP',
  severity: 'error',
  meaning:
    'A row begins before an earlier one ends, so nobody can attend both. Rows in different rooms may run side by side.',
  example: {
    wrong:
      '- { start: 2025-07-20T09:00, end: 2025-07-20T09:40 }\n- { start: 2025-07-20T09:30, end: 2025-07-20T10:00 }',
    right:
      '- { start: 2025-07-20T09:00, end: 2025-07-20T09:30 }\n- { start: 2025-07-20T09:30, end: 2025-07-20T10:00 }',
  },
};

/** Rows that begin while another still runs in the same room, each reported once. */
export function checkScheduleOverlap({ edition, locate }: EditionScope): readonly Finding[] {
  const rows = listTimedRows(edition.schedule);
  return rows.flatMap((later, position) => {
    const earlier = rows.slice(0, position).find((each) => overlaps(each, later));
    if (earlier === undefined) return [];
    const message = `${nameRow(later.row)} begins before ${nameRow(earlier.row)} ends. Move one, or give both their rooms.`;
    return [finding(SCHEDULE_OVERLAP, locate('schedule.yaml', [later.index, 'start']), message)];
  });
}

function overlaps(earlier: TimedRow, later: TimedRow): boolean {
  const [a, b] = [earlier.row.room, later.row.room];
  if (a !== undefined && b !== undefined && a !== b) return false;
  return Temporal.PlainDateTime.compare(later.start, earlier.end) < 0;
}
