import { frozenClock, parseInstant } from '@ml4astro/edition';
import { expect, test } from 'vitest';
import { createPublicApi } from '../src/public/index.ts';
import { writeSmallSeries } from './small-series.ts';

const seenAt = (instant: string) =>
  createPublicApi({
    directory: writeSmallSeries(),
    clock: frozenClock(parseInstant(instant)),
  }).caller.edition.get({ year: 2031 });

test('the call is open one millisecond before its extended end, and closed at it', async () => {
  const before = await seenAt('2031-06-02T11:59:59.999Z');
  expect(before).toMatchObject({ phase: 'call-open', acts: { submit: { state: 'open', counted: true } } });
  const after = await seenAt('2031-06-02T12:00:00Z');
  expect(after).toMatchObject({ phase: 'reviewing', acts: { submit: { state: 'closed' } } });
  expect({ ...after, phase: before.phase, acts: before.acts }).toEqual(before);
});

test('an extension is known from the day it is announced, not before', async () => {
  const submission = async (instant: string) =>
    (await seenAt(instant)).dates.find(({ key }) => key === 'submission');
  expect(await submission('2031-05-19T09:59:59.999Z')).toMatchObject({
    current: { label: '2031-05-25T23:59 AoE' },
    superseded: [],
    extended: false,
  });
  expect(await submission('2031-05-19T10:00:00Z')).toMatchObject({
    current: { label: '2031-06-01T23:59 AoE', reason: 'requests from authors' },
    superseded: [{ label: '2031-05-25T23:59 AoE' }],
    extended: true,
    moved: false,
  });
});

test('dates stand in the order of their current values, whatever the order of the file', async () => {
  const { dates } = await seenAt('2031-05-26T00:00:00Z');
  expect(dates.map(({ key }) => key)).toEqual(['submission', 'camera-ready-paper', 'workshop']);
});

test('before anything is announced there are no dates and no acts', async () => {
  expect(await seenAt('2030-12-31T00:00:00Z')).toMatchObject({
    phase: 'announced',
    workshop: null,
    dates: [],
    acts: { submit: { state: 'unannounced', window: null } },
  });
});

test('a row of the programme says what it said before, until the moment its change is announced', async () => {
  const rowsAt = async (instant: string) => {
    const { caller } = createPublicApi({
      directory: writeSmallSeries(),
      clock: frozenClock(parseInstant(instant)),
    });
    const { sessions } = await caller.schedule.get({ year: 2031 });
    return new Map(sessions.map((row) => [row.id, row]));
  };
  const first = await rowsAt('2031-06-30T09:59:59.999Z');
  expect(first.get('spotlight-7')).toMatchObject({
    start: '09:40',
    startsAt: '2031-07-20T16:40:00Z',
    title: 'Drops',
    room: 'Hall 2',
    changes: [],
    revision: { sequence: 0 },
  });
  expect(first.get('walk')).toMatchObject({ cancelled: null, revision: { sequence: 0 } });

  const between = await rowsAt('2031-06-30T10:00:00Z');
  expect(between.get('spotlight-7')).toMatchObject({
    start: '09:30',
    title: 'Drops',
    room: 'Hall 2',
    changes: [{ start: '2031-07-20T09:40' }],
    revision: { sequence: 1 },
  });

  const last = await rowsAt('2031-07-20T03:00:00Z');
  expect(last.get('spotlight-7')).toMatchObject({ title: 'Equivariant drops', revision: { sequence: 2 } });
  expect(last.get('walk')).toMatchObject({
    cancelled: { reason: 'the sun shines' },
    revision: { sequence: 1 },
  });
});
