import { Temporal } from 'temporal-polyfill';
import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { nameRow } from './row-time.ts';

export const SCHEDULE_TIME_SKIPPED: FindingKind = {
  code: 'SCHEDULE_TIME_SKIPPED',
  severity: 'error',
  meaning: 'A row begins or ends in an hour that the clocks at the venue skip, when summer time begins.',
  example: { wrong: 'start: 2025-03-09T02:30   # in New York', right: 'start: 2025-03-09T03:30' },
};

export const SCHEDULE_END_BEFORE_START: FindingKind = {
  code: 'SCHEDULE_END_BEFORE_START',
  severity: 'error',
  meaning: 'A row does not end after it begins.',
  example: {
    wrong: 'start: 2025-07-20T10:30\nend: 2025-07-20T10:00',
    right: 'start: 2025-07-20T10:00\nend: 2025-07-20T10:30',
  },
};

/** Times that no clock in the edition's zone ever shows. */
export function checkScheduleTime({ edition, locate }: EditionScope): readonly Finding[] {
  const zone = edition.facts.timezone;
  return edition.schedule.flatMap((row, index) =>
    (['start', 'end'] as const).flatMap((field) => {
      const time = Temporal.PlainDateTime.from(row[field]);
      const shown = time.toZonedDateTime(zone).toPlainDateTime();
      if (shown.equals(time)) return [];
      const until = shown.toString({ smallestUnit: 'minute' });
      const message = `${row[field]} does not exist in ${zone}: the clocks go forward over it. Do you mean ${until}?`;
      return [finding(SCHEDULE_TIME_SKIPPED, locate('schedule.yaml', [index, field]), message)];
    }),
  );
}

/** Rows that end before they begin, or as they begin. */
export function checkScheduleEnd({ edition, locate }: EditionScope): readonly Finding[] {
  return edition.schedule.flatMap((row, index) => {
    // Written alike, times compare as texts.
    if (row.start < row.end) return [];
    const message = `${nameRow(row)} ends at ${row.end}, which is not after its start at ${row.start}.`;
    return [finding(SCHEDULE_END_BEFORE_START, locate('schedule.yaml', [index, 'end']), message)];
  });
}
