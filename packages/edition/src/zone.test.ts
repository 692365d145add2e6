import { expect, test } from 'vitest';
import { AOE, isZone } from './zone.ts';

test.each([AOE, 'UTC', 'America/Vancouver', 'Pacific/Honolulu', '-07:00', '+0530'])(
  '%s is a zone',
  (zone) => {
    expect(isZone(zone)).toBe(true);
  },
);

test.each(['AoE', 'Vancouver', 'America/Nowhere', '', '+25:00', '2025-06-01T00:00Z'])(
  '"%s" is none',
  (zone) => {
    expect(isZone(zone)).toBe(false);
  },
);
