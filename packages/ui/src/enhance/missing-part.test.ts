import { expect, test } from 'vitest';
import { outcomeOfMissing } from './missing-part.ts';

const OVER = '2025-07-21T07:00:00Z';

test('a missing part is awaited up to the last millisecond of the workshop day, and not after it', () => {
  expect(outcomeOfMissing({ missingUntil: OVER }, Date.parse(OVER) - 1)).toBe('not-yet');
  expect(outcomeOfMissing({ missingUntil: OVER }, Date.parse(OVER))).toBe('not-recorded');
});

test('a part whose end nobody stated stays awaited', () => {
  expect(outcomeOfMissing({ missingUntil: 'soon' }, Date.parse('2999-01-01'))).toBe('not-yet');
  expect(outcomeOfMissing({}, Date.parse('2999-01-01'))).toBe('not-yet');
});
