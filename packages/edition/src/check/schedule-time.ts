import { Temporal } from 'temporal-polyfill';
import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { findWallTime, nameRow } from './row-time.ts';

export const SCHEDULE_TIME_IMPOSSIBLE: FindingKind = {
  code: 'SCHEDULE_TIME_IMPOSSIBLE',
  severity: 'error',
  meaning: 'A row begins or ends at a time that the venue does not have: a day that does not exist, or an hour that the clocks skip.',
  example: { wrong: 'start: 2025-06-31T09:00', right: 'start: 2025-06-30T09:00' },
};

export const SCHEDULE_END_BEFORE_START: FindingKind = {
  code: 'SCHEDULE_END_BEFORE_START',
  severity: 'error',
  meaning: 'A row does not end after it begins.',
  example: { wrong: 'start: 2025-07-20T10:30\nend: 2025-07-20T10:00', right: 'start: 2025-07-20T10:00\nend: 2025-07-20T10:30' },
};

/** Times that do not exist in the edition's zone. */
export function checkScheduleTime({ edition, locate }: EditionScope): readonly Finding[] {
  const zone = edition.facts.timezone;
  return edition.schedule.flatMap((row, index) =>
    (['start', 'end'] as const).flatMap((field) => {
      const reason = whyImpossible(row[field], zone);
      if (reason === undefined) return [];
      return [finding(SCHEDULE_TIME_IMPOSSIBLE, locate('schedule.yaml', [index, field]), `${row[field]} does not exist: ${reason}`)];
    }),
  );
}

/** Rows that end before they begin, or as they begin. */
export function checkScheduleEnd({ edition, locate }: EditionScope): readonly Finding[] {
  return edition.schedule.flatMap((row, index) => {
    const [start, end] = [findWallTime(row.start), findWallTime(row.end)];
    if (start === undefined || end === undefined || Temporal.PlainDateTime.compare(start, end) < 0) return [];
    const message = `${nameRow(row)} ends at ${row.end}, which is not after its start at ${row.start}.`;
    return [finding(SCHEDULE_END_BEFORE_START, locate('schedule.yaml', [index, 'end']), message)];
  });
}

function whyImpossible(text: string, zone: string): string | undefined {
  const time = findWallTime(text);
  if (time === undefined) return 'the calendar has no such day.';
  try {
    time.toZonedDateTime(zone, { disambiguation: 'reject' });
    return undefined;
  } catch {
    const shown = time.toZonedDateTime(zone).toPlainDateTime();
    // A time that comes twice is rejected too, but it exists: readers take the first of the two.
    if (shown.equals(time)) return undefined;
    return `in ${zone} the clocks go forward over it, to ${shown.toString({ smallestUnit: 'minute' })}.`;
  }
}
