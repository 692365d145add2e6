import { test as property } from '@fast-check/vitest';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { anyAppending } from '../test/ledger-arbitraries.ts';
import { ACTS, viewAct } from './act.ts';
import { isExtended } from './deadline-change.ts';
import { findCurrentLine, linesKnownAt, readLedger, type LedgerEntry } from './deadline-ledger.ts';
import { viewDeadline } from './deadline-view.ts';
import { derivePhase } from './phase.ts';

const at = (text: string) => Temporal.Instant.from(text);
const ledger = (entries: readonly LedgerEntry[], key = 'submission') =>
  readLedger(key, entries, 'America/Vancouver');
const LATER = at('2030-01-01T00:00Z');

test('a day of announcement begins with its first instant anywhere, UTC+14', () => {
  const dates = ledger([{ value: '2025-06-01 AoE', announced: '2025-04-29' }]);
  expect(findCurrentLine(dates, at('2025-04-28T09:59:59.999Z'))).toBeUndefined();
  expect(findCurrentLine(dates, at('2025-04-28T10:00:00Z'))?.deadline.label).toBe('2025-06-01 AoE');
});

test('an announcement with its hour counts from that instant', () => {
  const dates = ledger([{ value: '2025-06-01 AoE', announced: '2025-04-29T10:00:00+02:00' }]);
  expect(linesKnownAt(dates, at('2025-04-29T07:59:59.999Z'))).toEqual([]);
  expect(linesKnownAt(dates, at('2025-04-29T08:00:00Z'))).toHaveLength(1);
});

test('an extension is in force from its announcement on, and not before', () => {
  const dates = ledger([
    { value: '2025-06-01T23:59 AoE', announced: '2025-04-29' },
    { value: '2025-06-09T23:59 AoE', announced: '2025-05-07', reason: 'requests from authors' },
  ]);
  const before = at('2025-05-06T09:59:59.999Z');
  const after = at('2025-05-06T10:00:00Z');
  expect([findCurrentLine(dates, before)?.deadline.label, isExtended(dates, before)]).toEqual([
    '2025-06-01T23:59 AoE',
    false,
  ]);
  expect([findCurrentLine(dates, after)?.deadline.label, isExtended(dates, after)]).toEqual([
    '2025-06-09T23:59 AoE',
    true,
  ]);
});

test('a withdrawn date is in force as withdrawn: what it was is still told', () => {
  const dates = ledger([
    { value: '2025-06-01 AoE', announced: '2025-04-29' },
    { value: 'withdrawn', announced: '2025-05-07', reason: 'the call is cancelled' },
  ]);
  const view = viewDeadline(dates, {}, LATER);
  expect(view?.current).toMatchObject({ kind: 'withdrawn', closesAt: null, reason: 'the call is cancelled' });
  expect(view?.superseded.map(({ label }) => label)).toEqual(['2025-06-01 AoE']);
});

test("only the workshop's day takes the venue's zone", () => {
  const entries = [{ value: '2025-07-20', announced: '2025-04-29' }];
  expect(ledger(entries, 'workshop').lines[0]?.deadline.zone).toBe('America/Vancouver');
  expect(ledger(entries, 'notification').lines[0]?.deadline.zone).toBeUndefined();
});

property.prop([anyAppending])(
  'a line added changes nothing that was known before its announcement, and hides nothing after it',
  ({ key, before, after, announcedAt, now }) => {
    const dates = (ledgers: typeof before) =>
      [...ledgers.values()].flatMap((each) => viewDeadline(each, {}, now) ?? []);
    const told = (ledgers: typeof before) => ({
      dates: dates(ledgers),
      acts: ACTS.map((act) => viewAct(act, ledgers, now)),
      phase: derivePhase({ ledgers, hasProgramme: false, sealed: false }, now),
    });
    if (Temporal.Instant.compare(now, announcedAt) < 0) {
      expect(told(after)).toEqual(told(before));
      return;
    }
    const was = dates(before).find((date) => date.key === key);
    const is = dates(after).find((date) => date.key === key);
    expect(is?.superseded).toEqual(was ? [...was.superseded, was.current] : []);
  },
);
