import { Temporal } from 'temporal-polyfill';
import { announcedAt } from '../announcement.ts';
import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const CHANGE_ORDER: FindingKind = {
  code: 'CHANGE_ORDER',
  severity: 'error',
  meaning:
    'The changes of a row are a history, oldest first, that its cancellation ends: one was announced before the one above it, so calendars and feeds would tell it wrongly.',
  example: {
    wrong:
      'changes:\n  - { announced: 2025-07-15, room: "West 1" }\n  - { announced: 2025-07-10, room: "West 2" }',
    right:
      'changes:\n  - { announced: 2025-07-10, room: "West 2" }\n  - { announced: 2025-07-15, room: "West 1" }',
  },
};

/** Changes of a row that were announced before the one above them, and cancellations before the last change. */
export function checkChangeOrder({ edition, locate }: EditionScope): readonly Finding[] {
  return edition.schedule.flatMap(({ changes, cancelled }, row) => {
    const history = [
      ...changes.map(({ announced }, at) => ({ announced, path: [row, 'changes', at, 'announced'] })),
      ...(cancelled === undefined
        ? []
        : [{ announced: cancelled.announced, path: [row, 'cancelled', 'announced'] }]),
    ];
    return history.flatMap(({ announced, path }, at) => {
      const before = history[at - 1];
      if (before === undefined) return [];
      if (Temporal.Instant.compare(announcedAt(announced), announcedAt(before.announced)) >= 0) return [];
      const message = `This was announced ${announced}, the change before it ${before.announced}. Keep the oldest first.`;
      return [finding(CHANGE_ORDER, locate('schedule.yaml', path), message)];
    });
  });
}
