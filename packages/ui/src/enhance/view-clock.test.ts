import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readViewClock } from './view-clock.ts';

test('a virtual clock starts where the page says and ticks on', async () => {
  const start = Date.parse('2025-05-20T12:00:00Z');
  const clock = readViewClock({ now: '2025-05-20T12:00:00Z', clock: 'virtual' });
  expect(clock() - start).toBeLessThan(1000);
  const before = clock();
  await pause(20);
  expect(clock() - before).toBeGreaterThanOrEqual(19);
});

test.each([{ now: '2001-01-01T00:00:00Z', clock: 'real' }, { clock: 'virtual', now: 'soon' }, {}])(
  "without a time that a person set, the page goes by the machine's: %o",
  (root) => {
    expect(readViewClock(root)()).toBeGreaterThan(Date.parse('2025-01-01T00:00:00Z'));
  },
);
