import { readLedger, type Edition } from '@ml4astro/edition';
import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { proposeDates } from './propose-dates.ts';

/** An edition of which only its dates matter here. */
function editionWith(dates: Readonly<Record<string, readonly string[]>>): Edition {
  const ledgers = Object.entries(dates).map(([key, values]) => {
    const entries = values.map((value) => ({ value, announced: '2025-01-01' }));
    return [key, readLedger(key, entries, 'America/Vancouver')] as const;
  });
  return { year: 2025, ledgers: new Map(ledgers), facts: { dateTitles: {} } } as unknown as Edition;
}
const valuesOf = (edition: Edition, from: string, to = from) =>
  Object.fromEntries(proposeDates(edition, from, to).map(({ key, value }) => [key, value]));

test.each([
  ['2025-06-01T23:59 AoE', '2026-05-22T23:59 AoE'],
  ['2025-06-22', '2026-06-12'],
  ['2025-07-11T17:00 America/Vancouver', '2026-07-01T17:00 America/Vancouver'],
  ['2025-07-18/2025-07-19 AoE', '2026-07-08/2026-07-09 AoE'],
  ['2025-07-01T09:00/17:00-07:00', '2026-06-21T09:00/17:00-07:00'],
  ['2025-06-22 or 2025-06-23', '2026-06-12 or 2026-06-13'],
  ['2025-07-23', '2026-07-13'],
  ['withdrawn', undefined],
])('%s, of a workshop on 20 July 2025, is %s for one on 10 July 2026', (old, value) => {
  const edition = editionWith({ date: [old], workshop: ['2025-07-20'] });
  expect(valuesOf(edition, '2026-07-10')).toEqual({ date: value, workshop: '2026-07-10' });
});

test('of a date that moved, the last day counts, and so it does of the workshop', () => {
  const edition = editionWith({
    submission: ['2025-05-20 AoE', '2025-05-27 AoE'],
    workshop: ['2025-07-19 or 2025-07-20', '2025-07-20T09:00/17:00-07:00'],
  });
  expect(valuesOf(edition, '2026-07-20', '2026-07-21')).toEqual({
    submission: '2026-05-27 AoE',
    workshop: '2026-07-20/2026-07-21',
  });
});

test('without a day of the workshop nothing is proposed, and nothing is lost', () => {
  const edition = editionWith({ submission: ['2025-05-27 AoE'] });
  expect(proposeDates(edition, '2026-07-20', '2026-07-20')).toEqual([
    expect.objectContaining({ key: 'submission', old: '2025-05-27 AoE', value: undefined }),
    expect.objectContaining({ key: 'workshop', old: undefined, value: '2026-07-20' }),
  ]);
});

const anyDay = fc
  .date({ min: new Date('2001-01-01T00:00:00Z'), max: new Date('2098-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

property.prop([anyDay, anyDay, anyDay])(
  'a date proposed for the year it comes from is the date it was, whichever year lies between',
  (deadline, day, other) => {
    const edition = editionWith({ submission: [`${deadline}T23:59 AoE`], workshop: [day] });
    const there = valuesOf(edition, other);
    const back = valuesOf(editionWith({ submission: [there['submission'] ?? ''], workshop: [other] }), day);
    expect(back['submission']).toBe(`${deadline}T23:59 AoE`);
  },
);
