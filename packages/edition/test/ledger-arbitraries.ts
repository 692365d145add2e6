import { fc } from '@fast-check/vitest';
import { Temporal } from 'temporal-polyfill';
import { DEADLINE_KEYS, readLedger, type DeadlineLedger, type LedgerEntry } from '../src/deadline-ledger.ts';

/** Ledgers as organizers might keep them, for properties that must hold of all. */

const VENUE_ZONE = 'America/Vancouver';
const FIRST_DAY = Temporal.PlainDate.from('2025-01-01');

const day = fc.nat({ max: 364 }).map((days) => FIRST_DAY.add({ days }));
const time = fc.constantFrom('00:00', '02:30', '09:00', '23:59');
const zone = fc.constantFrom('', ' AoE', ' America/Vancouver', '-10:00');

const value = fc.oneof(
  fc
    .tuple(day, fc.constantFrom('', ' AoE', ' Pacific/Honolulu'))
    .map(([date, where]) => `${date.toString()}${where}`),
  fc.tuple(day, time, zone).map(([date, hour, where]) => `${date.toString()}T${hour}${where}`),
  fc
    .tuple(day, fc.integer({ min: 1, max: 3 }))
    .map(([date, days]) => `${date.toString()}/${date.add({ days }).toString()} AoE`),
  day.map((date) => `${date.toString()} or ${date.add({ days: 1 }).toString()}`),
  fc.constant('withdrawn'),
);

/** Entries in the order of their announcement, as the ledger is kept. */
const entries = fc
  .array(fc.tuple(value, fc.nat({ max: 40 })), { minLength: 1, maxLength: 4 })
  .map((lines): readonly LedgerEntry[] => {
    let announced = FIRST_DAY;
    return lines.map(([text, days]) => {
      announced = announced.add({ days });
      return { value: text, announced: announced.toString() };
    });
  });

/** Some of the standard dates and one of the edition's own. */
export const anyLedgers = fc
  .dictionary(fc.constantFrom(...DEADLINE_KEYS, 'tutorial'), entries, { maxKeys: 8 })
  .map(
    (dates): ReadonlyMap<string, DeadlineLedger> =>
      new Map(Object.entries(dates).map(([key, lines]) => [key, readLedger(key, lines, VENUE_ZONE)])),
  );

/** An instant within the year of the ledgers, a month before it or a month after. */
export const anyInstant = fc
  .integer({ min: -31 * 86_400, max: 396 * 86_400 })
  .map((seconds) => Temporal.Instant.from('2025-01-01T00:00Z').add({ seconds }));

/** A line that is added to a date, old or new, not before what the date had. */
export const anyAppending = fc
  .record({
    ledgers: anyLedgers,
    key: fc.constantFrom(...DEADLINE_KEYS),
    value,
    days: fc.nat({ max: 60 }),
    now: anyInstant,
  })
  .map(({ ledgers, key, value: text, days, now }) => {
    const lines = ledgers.get(key)?.lines ?? [];
    const announced = Temporal.PlainDate.from(lines.at(-1)?.announced ?? '2025-01-01')
      .add({ days })
      .toString();
    const added = readLedger(key, [{ value: text, announced }], VENUE_ZONE).lines;
    const after: DeadlineLedger = { key, lines: [...lines, ...added] };
    return {
      key,
      now,
      before: ledgers,
      after: new Map([...ledgers, [key, after]]),
      announcedAt: added[0]?.announcedAt ?? now,
    };
  });
