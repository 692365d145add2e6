import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Ledgers } from './act.ts';
import { readLedger, type LedgerEntry } from './deadline-ledger.ts';
import { derivePhase, PHASES, type Phase } from './phase.ts';

const on = (value: string, announced = '2025-01-15'): LedgerEntry => ({ value, announced });
const ledgers = (dates: Record<string, readonly LedgerEntry[]>): Ledgers =>
  new Map(Object.entries(dates).map(([key, lines]) => [key, readLedger(key, lines, 'America/Vancouver')]));
const phaseAt = (dates: Ledgers, instant: string | Temporal.Instant, hasProgramme = false, sealed = false) =>
  derivePhase({ ledgers: dates, hasProgramme, sealed }, Temporal.Instant.from(instant));

const YEAR = ledgers({
  'submission-opens': [on('2025-04-01 AoE')],
  submission: [on('2025-06-01T23:59 AoE')],
  notification: [on('2025-06-22 AoE')],
  'camera-ready-paper': [on('2025-07-13 AoE', '2025-06-25T00:00:00Z')],
  'camera-ready-poster': [on('2025-07-15 AoE', '2025-06-25T00:00:00Z')],
  workshop: [on('2025-07-20')],
});

const STEPS: readonly [string, Phase, Phase, boolean][] = [
  ['2025-04-01T12:00:00Z', 'announced', 'call-open', false],
  ['2025-06-02T12:00:00Z', 'call-open', 'reviewing', false],
  ['2025-06-23T12:00:00Z', 'reviewing', 'notified', false],
  ['2025-06-25T00:00:00Z', 'notified', 'camera-ready', false],
  ['2025-07-14T12:00:00Z', 'camera-ready', 'camera-ready', true],
  ['2025-07-16T12:00:00Z', 'camera-ready', 'programme', true],
  ['2025-07-16T12:00:00Z', 'camera-ready', 'notified', false],
  ['2025-07-20T07:00:00Z', 'programme', 'live', true],
  ['2025-07-21T07:00:00Z', 'live', 'concluded', true],
];

test.each(STEPS)(
  'at %s the year turns from %s to %s (programme: %s)',
  (instant, before, after, hasProgramme) => {
    const last = Temporal.Instant.from(instant).subtract({ milliseconds: 1 });
    expect([phaseAt(YEAR, last, hasProgramme), phaseAt(YEAR, instant, hasProgramme)]).toEqual([
      before,
      after,
    ]);
  },
);

test('a year passes through all nine phases', () => {
  const passed = new Set(STEPS.flatMap(([, before, after]) => [before, after]));
  passed.add(phaseAt(YEAR, '2025-09-01T00:00Z', true, true));
  expect([...passed].sort()).toEqual([...PHASES].sort());
});

test('a sealed edition is sealed at every time', () => {
  for (const instant of ['2024-01-01T00:00Z', '2025-05-01T00:00Z', '2025-07-20T20:00Z']) {
    expect(phaseAt(YEAR, instant, true, true)).toBe('sealed');
  }
});

test('an edition without dates is announced, whatever the year', () => {
  expect(phaseAt(new Map(), '2099-01-01T00:00Z', true)).toBe('announced');
});

test('between two tentative days nobody is live, and after the last the workshop is over', () => {
  const dates = ledgers({ workshop: [on('2022-07-22 or 2022-07-23', '2022-04-05')] });
  expect(phaseAt(dates, '2022-07-22T20:00Z')).toBe('announced');
  expect(phaseAt(dates, '2022-07-24T06:59:59.999Z')).toBe('announced');
  expect(phaseAt(dates, '2022-07-24T07:00:00Z')).toBe('concluded');
});

test('a workshop that is called off is neither live nor concluded', () => {
  const dates = ledgers({ workshop: [on('2025-07-20'), on('withdrawn', '2025-07-01')] });
  expect(phaseAt(dates, '2025-07-20T20:00Z')).toBe('announced');
  expect(phaseAt(dates, '2025-08-20T20:00Z')).toBe('announced');
});

test('a call that is extended after its end opens again', () => {
  const dates = ledgers({ submission: [on('2025-06-01 AoE'), on('2025-06-09 AoE', '2025-06-04T10:00:00Z')] });
  expect(phaseAt(dates, '2025-06-04T09:59:59.999Z')).toBe('reviewing');
  expect(phaseAt(dates, '2025-06-04T10:00:00Z')).toBe('call-open');
});
