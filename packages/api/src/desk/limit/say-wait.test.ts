import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { sayWait } from './say-wait.ts';

test('a wait is told in whole minutes, never too short', () => {
  expect(sayWait(Temporal.Duration.from({ milliseconds: 1 }))).toBe('Try again in a minute.');
  expect(sayWait(Temporal.Duration.from({ seconds: 61 }))).toBe('Try again in 2 minutes.');
  expect(sayWait(Temporal.Duration.from({ minutes: 59, seconds: 59 }))).toBe('Try again in 60 minutes.');
});
