import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { findRepetitions } from './repeated.ts';
import { nameRow } from './row-time.ts';

export const SCHEDULE_UNSORTED: FindingKind = {
  code: 'SCHEDULE_UNSORTED',
  severity: 'warning',
  meaning:
    'A row stands below one that begins later: whoever edits the file reads the day in the wrong order.',
  example: {
    wrong: '- { start: 2025-07-20T10:00 }\n- { start: 2025-07-20T09:00 }',
    right: '- { start: 2025-07-20T09:00 }\n- { start: 2025-07-20T10:00 }',
  },
};

export const SCHEDULE_ROW_REPEATED: FindingKind = {
  code: 'SCHEDULE_ROW_REPEATED',
  severity: 'error',
  meaning: 'Two rows have one id, so subscribed calendars show one of them only.',
  example: { wrong: '- id: coffee\n- id: coffee', right: '- id: coffee-morning\n- id: coffee-afternoon' },
};

/** Rows that stand below a later one. */
export function checkScheduleUnsorted({ edition, locate }: EditionScope): readonly Finding[] {
  return edition.schedule.flatMap((row, index) => {
    const before = edition.schedule[index - 1];
    if (before === undefined || before.start <= row.start) return [];
    const message = `${nameRow(row)} stands below ${nameRow(before)}. Keep the rows in order of time.`;
    return [finding(SCHEDULE_UNSORTED, locate('schedule.yaml', [index, 'start']), message)];
  });
}

/** Ids that two rows have. */
export function checkScheduleRowRepeated({ edition, locate }: EditionScope): readonly Finding[] {
  return findRepetitions(edition.schedule.map(({ id }) => id)).map(({ value, index, firstIndex }) =>
    finding(
      SCHEDULE_ROW_REPEATED,
      locate('schedule.yaml', [index, 'id']),
      `"${value}" is the id of row ${firstIndex + 1} already. Calendars are keyed by it: give this row its own.`,
    ),
  );
}
