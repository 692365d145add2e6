import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const TIME_WITHOUT_ZONE: FindingKind = {
  code: 'TIME_WITHOUT_ZONE',
  severity: 'warning',
  meaning: 'A deadline has an hour and no zone: no reader can know when it is, and no countdown runs.',
  example: { wrong: 'value: 2025-06-01T23:59', right: 'value: 2025-06-01T23:59 AoE' },
};

/** Values of the ledger with a time of day and no zone. */
export function checkTimeWithoutZone({ edition, locate }: EditionScope): readonly Finding[] {
  return [...edition.ledgers].flatMap(([key, { lines }]) =>
    lines.flatMap(({ deadline: { label, zone } }, index) =>
      zone !== undefined || !/T\d/.test(label)
        ? []
        : [
            finding(
              TIME_WITHOUT_ZONE,
              locate('edition.yaml', ['dates', key, index, 'value']),
              `"${label}" has no zone. Write "${label} AoE", or the zone that was meant.`,
            ),
          ],
    ),
  );
}
