import { test as property } from '@fast-check/vitest';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { anyInstant, anyLedgers } from '../test/ledger-arbitraries.ts';
import { ACTS, viewAct, type Ledgers } from './act.ts';
import { findBoundaryBefore, listBoundaries, type TimedEdition } from './boundary.ts';
import { readLedger } from './deadline-ledger.ts';
import { viewDeadline } from './deadline-view.ts';
import { derivePhase } from './phase.ts';
import { EditionFile } from './schema/edition-file.ts';
import { ScheduleFile } from './schema/schedule-file.ts';

const MINIMAL = {
  title: 'Instruments of the Sky',
  conference: {
    name: 'CSky 2025',
    title: 'Conference on the Sky',
    ordinal: 3,
    city: 'Vancouver',
    country: 'Canada',
  },
  path: '/csky2025',
  hue: 210,
  timezone: 'America/Vancouver',
  venue: {},
  format: 'unstated',
  call: {
    kind: 'unstated',
    pages: 'unstated',
    format: 'unstated',
    blind: 'unstated',
    archival: 'unstated',
    priorPublication: 'unstated',
    criteria: 'unstated',
    portal: 'unstated',
  },
  dates: {},
  contact: 'csky2025@instsky.example',
  registration: 'unstated',
};

const at = (text: string) => Temporal.Instant.from(text);

/** Facts without news; read once, for property tests ask for them often. */
const QUIET = EditionFile.parse(MINIMAL);
const edition = (ledgers: Ledgers): TimedEdition => ({ ledgers, facts: QUIET, schedule: [] });

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
  expect(listBoundaries([edition(ledgers)]).map(String)).toEqual([
    '2025-04-28T10:00:00Z',
    '2025-07-20T07:00:00Z',
    '2025-07-21T07:00:00Z',
  ]);
  expect(findBoundaryBefore([edition(ledgers)], at('2025-07-20T06:59:59.999Z'))?.toString()).toBe(
    '2025-04-28T10:00:00Z',
  );
  expect(findBoundaryBefore([edition(ledgers)], at('2025-07-20T07:00:00Z'))?.toString()).toBe(
    '2025-07-20T07:00:00Z',
  );
  expect(findBoundaryBefore([edition(ledgers)], at('2020-01-01T00:00:00Z'))?.toString()).toBe(
    '2025-04-28T10:00:00Z',
  );
});

test('news become known at an instant of their own, and a bare day anywhere on Earth at once', () => {
  const row = {
    id: 'welcome',
    start: '2025-07-20T09:00',
    end: '2025-07-20T09:10',
    kind: 'introduction',
    title: 'Welcome',
    changes: [{ announced: '2025-07-01', start: '2025-07-20T08:50' }],
    cancelled: { announced: '2025-07-19T20:00:00-07:00' },
  };
  const role = { person: 'shirley-ho', role: 'keynote', announced: '2025-05-10' };
  const told = {
    ledgers: new Map(),
    facts: EditionFile.parse({
      ...MINIMAL,
      published: { papers: '2025-06-25', programme: '2025-06-28' },
      people: [role, { person: 'jess-mciver', role: 'soc' }],
    }),
    schedule: ScheduleFile.parse([row]),
  };
  expect(listBoundaries([told]).map(String)).toEqual([
    '2025-05-09T10:00:00Z',
    '2025-06-24T10:00:00Z',
    '2025-06-27T10:00:00Z',
    '2025-06-30T10:00:00Z',
    '2025-07-20T03:00:00Z',
  ]);
});

test('several editions have the boundaries of each, in one order', () => {
  const publishing = (papers: string) => ({
    ...edition(new Map()),
    facts: { ...QUIET, published: { papers } },
  });
  const first = publishing('2023-07-29');
  const second = publishing('2022-07-22');
  expect(findBoundaryBefore([first, second], at('2030-01-01T00:00Z'))?.toString()).toBe(
    '2023-07-28T10:00:00Z',
  );
});

test('an edition without dates has no boundary', () => {
  expect(findBoundaryBefore([edition(new Map())], at('2025-01-01T00:00Z'))).toBeUndefined();
});

property.prop([anyLedgers, anyInstant])(
  'from one boundary to the next an edition says the same',
  (ledgers, now) => {
    const boundary = findBoundaryBefore([edition(ledgers)], now);
    if (boundary && Temporal.Instant.compare(boundary, now) <= 0)
      expect(says(ledgers, now)).toEqual(says(ledgers, boundary));
  },
);

property.prop([anyLedgers])('up to the last millisecond before each boundary nothing changes', (ledgers) => {
  const boundaries = listBoundaries([edition(ledgers)]);
  for (const [index, next] of boundaries.entries()) {
    const previous = boundaries[index - 1];
    const last = next.subtract({ milliseconds: 1 });
    if (previous && Temporal.Instant.compare(previous, last) < 0)
      expect(says(ledgers, last)).toEqual(says(ledgers, previous));
  }
});
