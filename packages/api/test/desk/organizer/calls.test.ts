import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { CLOSES } from '../submission/call-series.ts';
import { OpenCall } from '../submission/open-call.ts';
import { addSubmissions } from './organizer-call.ts';

let call: OpenCall;
let ada: Viewer;
let organizer: Viewer;

beforeAll(async () => {
  call = await OpenCall.open();
  ada = await call.account('Ada');
  organizer = await call.account('Olga', { role: 'organizer', editionYear: 2031 });
});
afterAll(() => call.close());
beforeEach(() => call.desk.db.deleteFrom('submission').execute());

const ask = () => call.as(organizer).organizer.calls({ edition: 2031 });
const HOUR = 3_600_000;

test('a call without anything is all zeros, and has no series', async () => {
  const { counts, days, hours } = await ask();
  expect(Object.values(counts).every((count) => count === 0)).toBe(true);
  expect([days, hours]).toEqual([[], []]);
});

test('it counts what there is', async () => {
  const named = [
    { name: 'Ada', email: 'ada@example.org' },
    { name: 'Bo', email: 'bo@example.org' },
  ];
  const report = { anonymity: [{ code: 'AUTHOR_NAMED', severity: 'warning', message: 'A name.' }] };
  await addSubmissions(call, ada, [
    { authors: named, report },
    { authors: named },
    { state: 'draft', report: null, authors: [{ name: 'Cy', email: 'cy@example.org' }] },
    { state: 'draft' },
    { state: 'withdrawn' },
  ]);
  expect((await ask()).counts).toEqual({
    drafts: 2,
    draftsWithoutFile: 1,
    submitted: 2,
    withdrawn: 1,
    authors: 2,
    flagged: 1,
    anonymity: 1,
    hidden: 0,
    extended: 0,
  });
});

test('hours are told as far as they have passed', async () => {
  await addSubmissions(call, ada, [{}]);
  call.now = CLOSES - 72 * HOUR;
  expect((await ask()).hours).toEqual([]);
  call.now = CLOSES - 46.5 * HOUR;
  expect((await ask()).hours.map(({ from }) => from)).toEqual([
    '2031-05-23T12:00:00.000Z',
    '2031-05-23T13:00:00.000Z',
  ]);
});

test('the series tells each day, and each hour before the deadline, empty ones included', async () => {
  call.now = CLOSES + 10 * HOUR;
  await addSubmissions(call, ada, [
    { at: CLOSES - 72 * HOUR },
    { at: CLOSES - 48 * HOUR },
    { at: CLOSES - 1 },
    { at: CLOSES - 60_000, state: 'withdrawn' },
    // In the grace, which nobody is told of.
    { at: CLOSES + 5 * 60_000 },
  ]);
  const { days, hours } = await ask();
  expect(days).toEqual([
    { from: '2031-05-22T00:00:00.000Z', count: 1, total: 1 },
    { from: '2031-05-23T00:00:00.000Z', count: 1, total: 2 },
    { from: '2031-05-24T00:00:00.000Z', count: 0, total: 2 },
    { from: '2031-05-25T00:00:00.000Z', count: 3, total: 5 },
  ]);
  expect(hours).toHaveLength(49);
  expect(hours[0]).toEqual({ from: '2031-05-23T12:00:00.000Z', count: 1, total: 2 });
  expect(hours.at(-2)).toEqual({ from: '2031-05-25T11:00:00.000Z', count: 2, total: 4 });
  expect(hours.at(-1)).toEqual({ from: '2031-05-25T12:00:00.000Z', count: 1, total: 5 });
});
