import { Temporal } from 'temporal-polyfill';
import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { listTimedRows, nameRow } from './row-time.ts';

/** Minutes of nothing after which a row was probably forgotten. */
const LONGEST_GAP = 30;

export const SCHEDULE_GAP: FindingKind = {
  code: 'SCHEDULE_GAP',
  severity: 'warning',
  meaning: 'More than 30 minutes of a day are no row: visitors do not know whether it is a break or a slip.',
  example: {
    wrong:
      '- { start: 2025-07-20T11:00, end: 2025-07-20T12:00 }\n- { start: 2025-07-20T13:30, end: 2025-07-20T14:00 }',
    right: '- { start: 2025-07-20T12:00, end: 2025-07-20T13:30, kind: break, title: Lunch }',
  },
};

/** Stretches within a day that no row covers. */
export function checkScheduleGap({ edition, locate }: EditionScope): readonly Finding[] {
  let covered: Temporal.PlainDateTime | undefined;
  return listTimedRows(edition.schedule).flatMap(({ row, index, start, end }) => {
    const until = covered;
    if (covered === undefined || Temporal.PlainDateTime.compare(end, covered) > 0) covered = end;
    if (until === undefined || !until.toPlainDate().equals(start.toPlainDate())) return [];
    const gap = until.until(start).total('minutes');
    if (gap <= LONGEST_GAP) return [];
    const message =
      `Nothing happens in the ${gap} minutes from ${until.toPlainTime().toString({ smallestUnit: 'minute' })} to ` +
      `${nameRow(row)}. Add a row of kind \`break\`, or the one that is missing.`;
    return [finding(SCHEDULE_GAP, locate('schedule.yaml', [index, 'start']), message)];
  });
}
