import { Temporal } from 'temporal-polyfill';
import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const LEDGER_ORDER: FindingKind = {
  code: 'LEDGER_ORDER',
  severity: 'error',
  meaning:
    'A ledger is append-only, oldest first: a line was announced before the one above it, so the history is wrong.',
  example: {
    wrong:
      '- { value: 2025-06-01 AoE, announced: 2025-05-07 }\n- { value: 2025-06-09 AoE, announced: 2025-04-29 }',
    right:
      '- { value: 2025-06-01 AoE, announced: 2025-04-29 }\n- { value: 2025-06-09 AoE, announced: 2025-05-07 }',
  },
};

export const LEDGER_ANNOUNCED_LATE: FindingKind = {
  code: 'LEDGER_ANNOUNCED_LATE',
  severity: 'warning',
  meaning: 'A date was announced when it was over already: one of the two is probably mistyped.',
  example: {
    wrong: '- { value: 2025-06-01 AoE, announced: 2025-06-29 }',
    right: '- { value: 2025-06-01 AoE, announced: 2025-04-29 }',
  },
};

/** Lines that were announced before the one above them, or after what they announce. */
export function checkLedgerAnnounced({ edition, locate }: EditionScope): readonly Finding[] {
  return [...edition.ledgers].flatMap(([key, { lines }]) =>
    lines.flatMap(({ announced, announcedAt, deadline }, index) => {
      const place = locate('edition.yaml', ['dates', key, index, 'announced']);
      const before = lines[index - 1];
      if (before && Temporal.Instant.compare(announcedAt, before.announcedAt) < 0) {
        const message = `${key}: this line was announced ${announced}, the one above it ${before.announced}. Keep the oldest first.`;
        return [finding(LEDGER_ORDER, place, message)];
      }
      if (deadline.closesAt && Temporal.Instant.compare(announcedAt, deadline.closesAt) >= 0) {
        const message = `${key}: "${deadline.label}" was over when it was announced, ${announced}. Is one of the two mistyped?`;
        return [finding(LEDGER_ANNOUNCED_LATE, place, message)];
      }
      return [];
    }),
  );
}
