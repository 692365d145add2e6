import { test as property } from '@fast-check/vitest';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { anyInstant, anyLedgers } from '../test/ledger-arbitraries.ts';
import { ACTS, viewAct, type Ledgers } from './act.ts';
import { findBoundaryBefore, listBoundaries } from './boundary.ts';
import { readLedger } from './deadline-ledger.ts';
import { viewDeadline } from './deadline-view.ts';
import { derivePhase } from './phase.ts';

const at = (text: string) => Temporal.Instant.from(text);

/** All that an edition says by itself of time. */
function says(ledgers: Ledgers, now: Temporal.Instant) {
  return {
    acts: ACTS.map((act) => viewAct(act, ledgers, now)),
    dates: [...ledgers.values()].map((ledger) => viewDeadline(ledger, {}, now)),
    phases: [true, false].map((hasProgramme) => derivePhase({ ledgers, hasProgramme, sealed: false }, now)),
  };
}

test('a date changes what is said when it is announced, when it begins and when it is over', () => {
  const ledgers = new Map([
    [
      'workshop',
      readLedger('workshop', [{ value: '2025-07-20', announced: '2025-04-29' }], 'America/Vancouver'),
    ],
  ]);
  expect(listBoundaries(ledgers).map(String)).toEqual([
    '2025-04-28T10:00:00Z',
    '2025-07-20T07:00:00Z',
    '2025-07-21T07:00:00Z',
  ]);
  expect(findBoundaryBefore(ledgers, at('2025-07-20T06:59:59.999Z'))?.toString()).toBe(
    '2025-04-28T10:00:00Z',
  );
  expect(findBoundaryBefore(ledgers, at('2025-07-20T07:00:00Z'))?.toString()).toBe('2025-07-20T07:00:00Z');
  expect(findBoundaryBefore(ledgers, at('2020-01-01T00:00:00Z'))?.toString()).toBe('2025-04-28T10:00:00Z');
});

test('an edition without dates has no boundary', () => {
  expect(findBoundaryBefore(new Map(), at('2025-01-01T00:00Z'))).toBeUndefined();
});

property.prop([anyLedgers, anyInstant])(
  'from one boundary to the next an edition says the same',
  (ledgers, now) => {
    const boundary = findBoundaryBefore(ledgers, now);
    if (boundary && Temporal.Instant.compare(boundary, now) <= 0)
      expect(says(ledgers, now)).toEqual(says(ledgers, boundary));
  },
);

property.prop([anyLedgers])('up to the last millisecond before each boundary nothing changes', (ledgers) => {
  const boundaries = listBoundaries(ledgers);
  for (const [index, next] of boundaries.entries()) {
    const previous = boundaries[index - 1];
    const last = next.subtract({ milliseconds: 1 });
    if (previous && Temporal.Instant.compare(previous, last) < 0)
      expect(says(ledgers, last)).toEqual(says(ledgers, previous));
  }
});
