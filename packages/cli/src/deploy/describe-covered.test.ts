import { expect, test } from 'vitest';
import { describeCovered } from './describe-covered.ts';

const COVERED = [{ address: '/seas2031/assets/12.pdf', from: ['seas2031/papers/index.html'] }];

test('what brings the files in is a command, or for a sealed year a correction that its readers are told of', () => {
  const say = (sealed: readonly number[]) => describeCovered(COVERED, 'https://example.org', new Set(sealed));
  expect(say([])).toContain('  workshop assets add 2031 DIR');
  expect(say([2031])).not.toContain('assets add');
  expect(say([2031])).toContain('workshop amend 2031 --reason');
});
