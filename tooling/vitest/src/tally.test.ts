import { expect, test } from 'vitest';
import { countLine, outcomeLines, tally, type Outcome } from './tally.ts';

const edition: Outcome = { name: '@ml4astro/edition test', passed: 12, skipped: 1, failures: [] };
const types: Outcome = {
  name: '@ml4astro/api types',
  passed: 0,
  skipped: 0,
  failures: ['failed with exit code 2'],
};

test('the last line counts what passed and what failed, and mentions skipped tests only where there are some', () => {
  expect(countLine(tally([edition, types]))).toBe('12 passed, 1 failed, 1 skipped');
  expect(countLine(tally([types]))).toBe('0 passed, 1 failed');
});

test('the list names each failure below the suite it belongs to', () => {
  expect(outcomeLines([edition, types])).toEqual([
    '✓ @ml4astro/edition test  12 and 1 skipped',
    '✗ @ml4astro/api types     1 of 1 failed',
    '    failed with exit code 2',
  ]);
});
