import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { frozenClock, offsetClock, parseInstant, systemClock, type Clock } from './clock.ts';

const START = Temporal.Instant.from('2025-05-20T12:00:00Z');

test('an offset clock begins at its start and ticks on with the clock below it', () => {
  let wall = Temporal.Instant.from('2026-11-23T06:00:00.123456789Z');
  const base: Clock = { now: () => wall, virtual: false };
  const clock = offsetClock(START, base);
  expect(clock.now().equals(START)).toBe(true);
  wall = wall.add({ hours: 36, nanoseconds: 1 });
  expect(clock.now().toString()).toBe('2025-05-22T00:00:00.000000001Z');
  expect(clock.virtual).toBe(true);
});

test("an offset clock on the machine's time does not stand still", async () => {
  const clock = offsetClock(START);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const passed = START.until(clock.now()).total('milliseconds');
  expect(passed).toBeGreaterThan(0);
  expect(passed).toBeLessThan(60_000);
});

test('a frozen clock stands, and is not said to be virtual: a build has no visitor to warn', async () => {
  const clock = frozenClock(START);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(clock.now().equals(START)).toBe(true);
  expect(clock.virtual).toBe(false);
});

test("the system clock is the machine's", () => {
  const wall = performance.timeOrigin + performance.now();
  expect(Math.abs(systemClock.now().epochMilliseconds - wall)).toBeLessThan(60_000);
});

test.each(['2025-05-20', '2025-05-20T12:00', 'tomorrow', ''])(
  '"%s" is no instant, and the message shows one',
  (text) => {
    expect(() => parseInstant(text)).toThrow(/2025-05-20T12:00:00Z/);
  },
);

test('an instant may have any offset', () => {
  expect(parseInstant('2025-05-20T05:00-07:00').equals(START)).toBe(true);
});
