import { test as property } from '@fast-check/vitest';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { anyInstant, anyLedgers } from '../test/ledger-arbitraries.ts';
import { ACTS, viewAct, type Act, type Ledgers } from './act.ts';
import { readLedger, type LedgerEntry } from './deadline-ledger.ts';

const at = (text: string) => Temporal.Instant.from(text);
const ledgers = (dates: Record<string, readonly LedgerEntry[]>): Ledgers =>
  new Map(Object.entries(dates).map(([key, lines]) => [key, readLedger(key, lines, 'America/Vancouver')]));
const on = (value: string, announced = '2025-04-29'): LedgerEntry => ({ value, announced });

/** The states of an act one millisecond before an instant and at it. */
function around(act: Act, dates: Ledgers, instant: string): readonly string[] {
  return [at(instant).subtract({ milliseconds: 1 }), at(instant)].map(
    (now) => viewAct(act, dates, now).state,
  );
}

describe('without an opening date an act is open from its announcement to its deadline', () => {
  const dates = ledgers({ submission: [on('2025-06-01T23:59 AoE')] });
  test('29 April begins in Kiribati, at 10:00 UTC on the 28th', () => {
    expect(around('submit', dates, '2025-04-28T10:00:00Z')).toEqual(['unannounced', 'open']);
  });
  test('23:59 AoE on 1 June ends at 12:00 UTC on 2 June', () => {
    expect(around('submit', dates, '2025-06-02T12:00:00Z')).toEqual(['open', 'closed']);
  });
});

describe('an opening date makes readers wait for it', () => {
  const dates = ledgers({
    'registration-opens': [on('2025-05-10T09:00 America/Vancouver')],
    registration: [on('2025-07-01 America/Vancouver')],
  });
  test.each([
    ['2025-04-28T10:00:00Z', 'unannounced', 'opening'],
    ['2025-05-10T16:00:00Z', 'opening', 'open'],
    ['2025-07-02T07:00:00Z', 'open', 'closed'],
  ])('at %s it turns from %s to %s', (instant, before, after) => {
    expect(around('register', dates, instant)).toEqual([before, after]);
  });
});

test('an act that only has a beginning stays open', () => {
  const dates = ledgers({ 'reviewer-sign-up-opens': [on('2025-05-10 AoE')] });
  expect(around('volunteer', dates, '2025-05-10T12:00:00Z')).toEqual(['opening', 'open']);
  expect(viewAct('volunteer', dates, at('2040-01-01T00:00Z'))).toMatchObject({
    state: 'open',
    key: 'reviewer-sign-up-opens',
    window: { closesAt: null },
    counted: false,
  });
});

describe('an extension', () => {
  const before = ledgers({ submission: [on('2025-06-01 AoE'), on('2025-06-09 AoE', '2025-05-20')] });
  test('announced in time keeps the act open across the old end', () => {
    expect(around('submit', before, '2025-06-02T12:00:00Z')).toEqual(['open', 'open']);
    expect(around('submit', before, '2025-06-10T12:00:00Z')).toEqual(['open', 'closed']);
  });

  const late = ledgers({ submission: [on('2025-06-01 AoE'), on('2025-06-09 AoE', '2025-06-04T10:00:00Z')] });
  test('announced too late opens the act again, from its announcement on', () => {
    expect(around('submit', late, '2025-06-02T12:00:00Z')).toEqual(['open', 'closed']);
    expect(around('submit', late, '2025-06-04T10:00:00Z')).toEqual(['closed', 'open']);
    expect(around('submit', late, '2025-06-10T12:00:00Z')).toEqual(['open', 'closed']);
  });
});

test('a date that is taken back withdraws the act', () => {
  const dates = ledgers({ submission: [on('2025-06-01 AoE'), on('withdrawn', '2025-05-07T00:00:00Z')] });
  expect(around('submit', dates, '2025-05-07T00:00:00Z')).toEqual(['open', 'withdrawn']);
});

test('papers are uploaded until the camera-ready date, or until the upload date once there is one', () => {
  const dates = ledgers({
    'upload-opens': [on('2025-06-22 AoE')],
    'camera-ready-paper': [on('2025-07-13 AoE')],
    upload: [on('2025-07-15 AoE', '2025-07-01T00:00:00Z')],
  });
  expect(around('upload', dates, '2025-06-22T12:00:00Z')).toEqual(['opening', 'open']);
  expect(viewAct('upload', dates, at('2025-06-30T23:59:59Z')).key).toBe('camera-ready-paper');
  expect(viewAct('upload', dates, at('2025-07-01T00:00:00Z')).key).toBe('upload');
  expect(around('upload', dates, '2025-07-14T12:00:00Z')).toEqual(['open', 'open']);
  expect(around('upload', dates, '2025-07-16T12:00:00Z')).toEqual(['open', 'closed']);
});

test('an edition that says nothing of an act has it unannounced', () => {
  for (const act of ACTS) {
    expect(viewAct(act, new Map(), at('2025-06-01T00:00Z'))).toMatchObject({
      state: 'unannounced',
      key: undefined,
    });
  }
});

test('a countdown runs only to a stated zone', () => {
  const counted = (value: string) =>
    viewAct('submit', ledgers({ submission: [on(value)] }), at('2025-05-01T00:00Z')).counted;
  expect([counted('2025-06-01 AoE'), counted('2025-06-01'), counted('2025-06-01 or 2025-06-02 AoE')]).toEqual(
    [true, false, false],
  );
});

property.prop([anyLedgers, anyInstant, anyInstant])(
  'with an unchanged ledger a later clock never reopens an act',
  (dates, one, other) => {
    const [earlier, later] = Temporal.Instant.compare(one, other) <= 0 ? [one, other] : [other, one];
    // Unchanged: what is known at the later instant is what was known at the earlier one.
    const unchanged: Ledgers = new Map(
      [...dates].map(([key, { lines }]) => [
        key,
        {
          key,
          lines: lines.filter(({ announcedAt }) => Temporal.Instant.compare(announcedAt, earlier) <= 0),
        },
      ]),
    );
    const order = ['unannounced', 'withdrawn', 'opening', 'open', 'closed'];
    for (const act of ACTS) {
      const [before, after] = [earlier, later].map((now) => viewAct(act, unchanged, now));
      expect(after?.window).toEqual(before?.window);
      expect(order.indexOf(after?.state ?? '')).toBeGreaterThanOrEqual(order.indexOf(before?.state ?? ''));
      if (before?.state === 'closed') expect(after?.state).toBe('closed');
    }
  },
);
