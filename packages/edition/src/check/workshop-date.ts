import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const WORKSHOP_DATE_MISSING: FindingKind = {
  code: 'WORKSHOP_DATE_MISSING',
  severity: 'warning',
  meaning:
    'An edition has no date of its workshop: it is never live and never concluded, and its programme is held against no day. A day that is not settled is entered as the days it may be; one that is cancelled, as withdrawn.',
  example: {
    wrong: 'dates:\n  submission: [{ value: 2025-06-01 AoE, announced: 2025-04-29 }]',
    right: 'dates:\n  workshop: [{ value: 2025-07-19 or 2025-07-20, announced: 2025-04-29 }]',
  },
};

/** Editions that never say when they take place. */
export function checkWorkshopDate({ edition, locateKey }: EditionScope): readonly Finding[] {
  if (edition.ledgers.has('workshop')) return [];
  const message =
    'No date has the key `workshop`, so this edition never ends. Write the day, or the days it may be.';
  return [finding(WORKSHOP_DATE_MISSING, locateKey('edition.yaml', [], 'dates'), message)];
}
