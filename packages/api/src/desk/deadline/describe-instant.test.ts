import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { describeDeadline, describeInstant } from './describe-instant.ts';

test('a deadline is told by its last minute, anywhere on Earth and in UTC', () => {
  expect(describeDeadline(Temporal.Instant.from('2025-06-02T12:00:00Z'))).toBe(
    '1 June 2025, 23:59 AoE (2 June 2025, 11:59 UTC)',
  );
  expect(describeDeadline(Temporal.Instant.from('2026-01-01T00:00:00Z'))).toBe(
    '31 December 2025, 11:59 AoE (31 December 2025, 23:59 UTC)',
  );
});

test('an instant is told in UTC', () => {
  expect(describeInstant(Temporal.Instant.from('2025-05-20T14:05:59+02:00'))).toBe('20 May 2025, 12:05 UTC');
});
