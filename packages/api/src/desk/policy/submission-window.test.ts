import { expect, test } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import { isInTime, type CallTimes } from './submission-window.ts';

const at = (text: string) => Temporal.Instant.from(text);
const call: CallTimes = {
  now: at('2031-05-01T00:00:00Z'),
  state: 'open',
  opensAt: at('2031-02-01T00:00:00Z'),
  closesAt: at('2031-05-25T12:00:00Z'),
  graceMinutes: 10,
  published: false,
};
const takes = (now: string, more: Partial<CallTimes> = {}, until?: string) =>
  isInTime({ ...call, ...more, now: at(now) }, until === undefined ? undefined : at(until));

test('the window is half-open, to the millisecond', () => {
  expect(takes('2031-01-31T23:59:59.999Z')).toBe(false);
  expect(takes('2031-02-01T00:00:00Z')).toBe(true);
  expect(takes('2031-05-25T12:00:00Z')).toBe(true);
  expect(takes('2031-05-25T12:09:59.999Z')).toBe(true);
  expect(takes('2031-05-25T12:10:00Z')).toBe(false);
});

test('an extension counts to its own end, without grace, and never ends the call sooner', () => {
  expect(takes('2031-05-27T11:59:59.999Z', {}, '2031-05-27T12:00:00Z')).toBe(true);
  expect(takes('2031-05-27T12:00:00Z', {}, '2031-05-27T12:00:00Z')).toBe(false);
  expect(takes('2031-05-25T12:05:00Z', {}, '2031-05-25T12:01:00Z')).toBe(true);
});

test('a call without an end takes what comes', () => {
  expect(takes('2039-01-01T00:00:00Z', { closesAt: undefined })).toBe(true);
});

test('a call whose deadline was taken back takes nothing, save for an extension', () => {
  const withdrawn = { state: 'withdrawn', opensAt: undefined, closesAt: undefined } as const;
  expect(takes('2031-05-01T00:00:00Z', withdrawn)).toBe(false);
  expect(takes('2031-05-01T00:00:00Z', withdrawn, '2031-05-02T00:00:00Z')).toBe(true);
});

test('a call of which nothing was announced takes nothing', () => {
  const silent = { state: 'unannounced', opensAt: undefined, closesAt: undefined } as const;
  expect(takes('2031-05-01T00:00:00Z', silent)).toBe(false);
});

test('once the papers are public nothing changes, whatever was extended', () => {
  expect(takes('2031-05-01T00:00:00Z', { published: true }, '2031-06-01T00:00:00Z')).toBe(false);
});
