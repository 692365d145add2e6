import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readLedger } from './deadline-ledger.ts';
import { titleDeadline, viewDeadline } from './deadline-view.ts';

const ledger = readLedger(
  'submission',
  [
    { value: '2025-06-01', announced: '2025-04-01' },
    { value: '2025-06-01T23:59 AoE', announced: '2025-04-29' },
    { value: '2025-06-09T23:59 AoE', announced: '2025-05-07', reason: 'requests from authors' },
  ],
  'America/Vancouver',
);
const at = (text: string) => viewDeadline(ledger, {}, Temporal.Instant.from(text));

test('readers see what a date is, what it was and why it moved', () => {
  expect(at('2025-05-08T00:00Z')).toMatchObject({
    title: 'Abstract submission',
    extended: true,
    moved: false,
    current: {
      label: '2025-06-09T23:59 AoE',
      lastDay: '2025-06-09',
      time: '23:59',
      zone: 'Etc/GMT+12',
      closesAt: '2025-06-10T12:00:00Z',
      counted: true,
      reason: 'requests from authors',
    },
    superseded: [
      { label: '2025-06-01', time: null, zone: null, counted: false },
      { label: '2025-06-01T23:59 AoE', time: '23:59', counted: true },
    ],
  });
});

test('what is not announced yet is not shown', () => {
  expect(at('2025-03-30T00:00Z')).toBeUndefined();
  expect(at('2025-04-02T00:00Z')).toMatchObject({
    superseded: [],
    extended: false,
    current: { time: null, zone: null },
  });
});

test("a date is titled by the edition, or by its standard key, or by its own key's words", () => {
  expect(titleDeadline('submission', { submission: 'Papers due' })).toBe('Papers due');
  expect(titleDeadline('submission', {})).toBe('Abstract submission');
  expect(titleDeadline('travel-grants', {})).toBe('Travel grants');
});
