import { Temporal } from 'temporal-polyfill';
import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { listTimedRows, nameRow } from './row-time.ts';

export const SCHEDULE_OUTSIDE_DAY: FindingKind = {
  code: 'SCHEDULE_OUTSIDE_DAY',
  severity: 'error',
  meaning:
    'A row is on another day than the workshop, by the last `workshop` line of the ledger and the clock of the venue.',
  example: {
    wrong:
      'start: 2024-07-20T09:00   # schedule.yaml\nworkshop: [{ value: 2025-07-20, announced: 2025-04-29 }]',
    right: 'start: 2025-07-20T09:00',
  },
};

/** Rows that begin or end on a day that is none of the workshop's. */
export function checkScheduleOutsideDay({ edition, locate }: EditionScope): readonly Finding[] {
  const deadline = edition.ledgers.get('workshop')?.lines.at(-1)?.deadline;
  const { firstDay, lastDay } = deadline ?? {};
  if (firstDay === undefined || lastDay === undefined) return [];
  const outside = (time: Temporal.PlainDateTime) => {
    const day = time.toPlainDate();
    return Temporal.PlainDate.compare(day, firstDay) < 0 || Temporal.PlainDate.compare(day, lastDay) > 0;
  };
  return listTimedRows(edition.schedule).flatMap(({ row, index, start, end }) => {
    const field = outside(start) ? 'start' : outside(end) ? 'end' : undefined;
    if (field === undefined) return [];
    const days = firstDay.equals(lastDay)
      ? firstDay.toString()
      : `${firstDay.toString()} to ${lastDay.toString()}`;
    const message = `${nameRow(row)} is on ${row[field].slice(0, 10)}; by edition.yaml the workshop is on ${days}.`;
    return [finding(SCHEDULE_OUTSIDE_DAY, locate('schedule.yaml', [index, field]), message)];
  });
}
