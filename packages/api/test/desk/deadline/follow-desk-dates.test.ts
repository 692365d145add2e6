import { offsetClock, parseInstant } from '@ml4astro/edition';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { DeskDates, type Desk } from '../../../src/desk/index.ts';
import { changeDate } from '../../../src/desk/deadline/change-date.ts';
import { followDeskDates } from '../../../src/desk/deadline/follow-desk-dates.ts';
import type { Viewer } from '../../../src/desk/viewer.ts';
import { createPublicApi } from '../../../src/public/index.ts';
import { writeSmallSeries } from '../../small-series.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';

let place: TestDesk;
let chair: Viewer;

beforeAll(async () => {
  place = await openTestDesk();
  const name = 'Chair';
  const email = 'chair@example.org';
  const { id } = await place.desk.db
    .insertInto('auth.user')
    .values({ name, email, emailVerified: true, image: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  chair = { accountId: id, email, name, grants: [{ role: 'chair', editionYear: 2031 }] };
});
afterAll(() => place.close());

const soon = { timeout: 10_000, interval: 20 };

/** A desk and a public site as one process has them, on the database of this file. */
function openProcess(clock = offsetClock(parseInstant('2031-05-24T12:00:00Z'))) {
  const dates = new DeskDates();
  const errors: unknown[] = [];
  const api = createPublicApi({ directory: writeSmallSeries(), clock, extraDates: dates });
  const desk: Desk = {
    ...place.desk,
    clock,
    dates,
    catalogue: api.catalogue,
    onError: (error) => errors.push(error),
  };
  const following = followDeskDates(desk, place.databaseUrl);
  onTestFinished(async () => {
    await following.close();
    api.close();
  });
  const shown = async () => {
    const { dates: all } = await api.caller.edition.get({ year: 2031 });
    return all.find(({ key }) => key === 'submission')?.current.label;
  };
  return { desk, errors, shown };
}

function extend(desk: Desk, value: string) {
  return changeDate({ ...desk, viewer: chair }, { edition: 2031, key: 'submission', value, reason: 'storm' });
}

test('a change is in the next answer of its process, and soon in those of the others', async () => {
  const [here, there] = [openProcess(), openProcess()];
  expect(await there.shown()).toBe('2031-06-01T23:59 AoE');
  await extend(here.desk, '2031-06-08');
  expect(await here.shown()).toBe('2031-06-08T23:59 AoE');
  await vi.waitFor(async () => expect(await there.shown()).toBe('2031-06-08T23:59 AoE'), soon);
});

test('a process that starts later shows it, and one that lost its connection catches up', async () => {
  // Both are a minute later than the change before: an entry is known by its second.
  const later = offsetClock(parseInstant('2031-05-24T12:01:00Z'));
  const first = openProcess(later);
  await vi.waitFor(async () => expect(await first.shown()).toBe('2031-06-08T23:59 AoE'), soon);
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'workshop-notices' and datname = current_database()
  `.execute(place.desk.db);
  await extend(openProcess(later).desk, '2031-06-15');
  await vi.waitFor(async () => expect(await first.shown()).toBe('2031-06-15T23:59 AoE'), soon);
  expect(first.errors).toHaveLength(1);
});
